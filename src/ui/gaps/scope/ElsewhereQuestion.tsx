/** Asks where an area is decided: in another matrix of this device, which can then be looked into, or anywhere else. */
import type { AreaClaim } from '../../../domain/matrix/areas';
import type { MatrixId } from '../../../domain/matrix/ids';
import { Combobox } from '../../parts/Combobox';
import { TextField } from '../../parts/TextField';
import { matrixAddress } from '../../routing/route';
import { useLibraryLists } from '../../session/LibraryContext';
import { useSessionState } from '../../session/SessionContext';

interface ElsewhereQuestionProps {
  areaName: string;
  claim: AreaClaim | undefined;
  onSay(claim: AreaClaim): void;
}

export function ElsewhereQuestion({ areaName, claim, onSay }: ElsewhereQuestionProps) {
  const own = useSessionState(({ matrix }) => matrix.id);
  const matrices = (useLibraryLists()?.entries ?? []).filter(({ id }) => id !== own);
  return (
    <>
      {matrices.length > 0 ? (
        <Combobox<MatrixId>
          label={`Matrix that decides ${areaName}`}
          placeholder="A matrix on this device"
          value={claim?.matrixId ?? null}
          choices={matrices.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(matrixId) => {
            const where = matrices.find(({ id }) => id === matrixId)?.name;
            onSay({ state: 'elsewhere', by: 'person', matrixId, ...(where ? { where } : {}) });
          }}
        />
      ) : null}
      <TextField
        label={matrices.length > 0 ? 'Or somewhere else' : `Where is ${areaName} decided?`}
        placeholder="Name or address (optional)"
        value={claim?.where ?? ''}
        autoFocus={matrices.length === 0}
        onCommit={(text) =>
          onSay({ state: 'elsewhere', by: 'person', ...(text.trim() ? { where: text.trim() } : {}) })
        }
      />
    </>
  );
}

/** What was said of the area: a link where it names a matrix of this device. */
export function ElsewhereSaid({ claim }: { claim: AreaClaim }) {
  const lists = useLibraryLists();
  const named = lists?.entries.find(({ id }) => id === claim.matrixId);
  if (named)
    return (
      <>
        is elsewhere: <a href={matrixAddress(named.id)}>{named.name}</a>.
      </>
    );
  if (claim.matrixId !== undefined && lists)
    return `is elsewhere: ${claim.where ?? 'a matrix'}, which is not on this device.`;
  return claim.where ? `is elsewhere: ${claim.where}.` : 'is elsewhere.';
}
