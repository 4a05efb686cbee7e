// One role that does all: all that the rule tells of one sketch.
import { describe, expect, it } from 'vitest';
import { inFull, loudness } from '../../../support/toldInFull';

describe('one-role-covers-everything', () => {
  it('splits off what the other side builds', () => {
    const sketch = `
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Rotate keys #security | AR | I |
      Ship it #delivery | AR | I |
      Deploy it #delivery | AR | I |`;
    expect(inFull('one-role-covers-everything', sketch)).toEqual([
      'must: Hero carries at least half of platform design, running the infrastructure, security, building applications and releases.',
      'at Hero',
      'Split Hero into two roles [“Hero (application)” takes 4 activities: building applications and releases. Nobody has this role yet.]: Write code: Hero (application) RA, Boss I; Review code: Hero (application) RA, Boss I; Ship it: Hero (application) RA, Boss I; Deploy it: Hero (application) RA, Boss I; Hero (application): ; Hero (application) kind=core',
    ]);
  });

  it('splits off the platform of one who builds applications', () => {
    const sketch = `
      | Hero @application | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | A | R |
      Review code #delivery | A | R |
      ## Run
      Upgrade clusters #platform | R | A |
      Plan quotas #capacity | R | A |
      Close ports #security | AR | I |
      Rotate keys #security | AR | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`;
    expect(inFull('one-role-covers-everything', sketch)).toEqual([
      'must: Hero carries at least half of platform design, running the infrastructure, security and building applications.',
      'at Hero',
      'Split Hero into two roles [“Hero (platform)” takes 6 activities: platform design, running the infrastructure and security. Nobody has this role yet.]: Design networks: Hero (platform) RA, Boss I; Choose regions: Hero (platform) RA, Boss I; Upgrade clusters: Hero (platform) R, Boss A; Plan quotas: Hero (platform) R, Boss A; Close ports: Hero (platform) RA, Boss I; Rotate keys: Hero (platform) RA, Boss I; Hero (platform): ; Hero (platform) kind=core; Hero (platform) layer=platform',
    ]);
  });

  it('carries half of a field, and two rows of it at least', () => {
    const said = loudness(
      'one-role-covers-everything',
      '',
      `
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Rotate keys #security | AR | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security |  | AR |
      Rotate keys #security |  | AR |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Keep one #security | | AR |
      Keep two #security | | AR |
      Rotate keys #security | AR | I |
      Keep one #security | | AR |
      Keep two #security | | AR |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Keep one #security | | AR |
      Keep two #security | | AR |
      Keep three #security | | AR |
      Rotate keys #security | AR | I |
      Keep one #security | | AR |
      Keep two #security | | AR |
      Keep three #security | | AR |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR (by day) | I |
      Rotate keys #security | AR (by day) | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      | Hero %external | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Rotate keys #security | AR | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      | Hero %group | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Rotate keys #security | AR | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
      `
      settings: organisationSize=small
      | Hero | Boss | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Rotate keys #security | AR | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`,
    );
    expect(said).toEqual([
      'must',
      'silent',
      'must',
      'silent',
      'silent',
      'silent',
      'silent',
      'silent',
      'look',
    ]);
  });

  it('does not offer a role that is there already', () => {
    const sketch = `
      | Hero | hero (application) | Clerk
      ## Design
      Design networks #architecture | AR | I |
      Choose regions #architecture | AR | I |
      ## Development
      Write code #delivery | AR | I |
      Review code #delivery | AR | I |
      ## Run
      Upgrade clusters #platform | AR | I |
      Plan quotas #capacity | AR | I |
      Close ports #security | AR | I |
      Rotate keys #security | AR | I |
      Ship it #delivery | | AR |
      Deploy it #delivery | | AR |`;
    expect(inFull('one-role-covers-everything', sketch)).toEqual([
      'must: Hero carries at least half of platform design, running the infrastructure, security and building applications.',
      'at Hero',
    ]);
  });
});
