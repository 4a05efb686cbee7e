/** The header of the organisation: home, views, search, folder, export. */
import { Download, FolderPlus } from 'lucide-react';
import type { Organisation } from '../../../domain/organisation/organisation';
import { REPORT_FORMATS, type ReportFormat } from '../../../exchange/organisation/reportFormats';
import bars from '../../parts/Bars.module.css';
import { Button } from '../../parts/Button';
import { classNames } from '../../parts/classNames';
import { counted } from '../../parts/counted';
import { Menu, MenuItem } from '../../parts/Menu';
import { Submenu } from '../../parts/Submenu';
import { Brand } from '../../routing/Brand';
import { OVERVIEW_LABELS, OVERVIEWS, type Overview, organisationAddress } from '../../routing/route';
import { attempt } from '../../session/attempt';
import { CSV_TABLES, exportReport, exportTable } from '../board/organisationExport';
import { AddFiles } from './AddFiles';
import styles from './OrganisationHeader.module.css';

interface OrganisationHeaderProps {
  view: Overview;
  organisation: Organisation;
  wanted: string;
  onWanted(text: string): void;
}

export function OrganisationHeader({ view, organisation, wanted, onWanted }: OrganisationHeaderProps) {
  return (
    <header className={classNames(bars.header, styles.header)}>
      <Brand />
      <h1 className={styles.title}>
        Organisation{' '}
        <span className={styles.count}>{counted(organisation.members.length, 'matrix', 'matrices')}</span>
      </h1>
      <nav className={classNames(bars.tabs, styles.tabs)} aria-label="Views of the organisation">
        {OVERVIEWS.map((name) => (
          <a
            key={name}
            href={organisationAddress(name)}
            className={classNames(bars.tab, styles.tab)}
            aria-current={name === view ? 'page' : undefined}
          >
            {OVERVIEW_LABELS[name]}
          </a>
        ))}
      </nav>
      <div className={styles.acts}>
        <input
          type="search"
          className={styles.search}
          aria-label="Find a person, role or activity"
          placeholder="Find a person, role or activity"
          value={wanted}
          onChange={(event) => onWanted(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onWanted('')}
        />
        <AddFiles icon={<FolderPlus size={16} aria-hidden />} />
        <ExportReport organisation={organisation} />
      </div>
    </header>
  );
}

function ExportReport({ organisation }: { organisation: Organisation }) {
  return (
    <Menu
      align="end"
      trigger={
        <Button look="solid" className={styles.export}>
          <Download size={16} aria-hidden />
          <span>Export</span>
        </Button>
      }
    >
      {(Object.keys(REPORT_FORMATS) as ReportFormat[]).map((format) => (
        <MenuItem key={format} onSelect={() => attempt(exportReport(organisation, format))}>
          {REPORT_FORMATS[format].label}
        </MenuItem>
      ))}
      <Submenu label="CSV">
        {CSV_TABLES.map((name) => (
          <MenuItem key={name} onSelect={() => attempt(exportTable(organisation, name))}>
            {name}
          </MenuItem>
        ))}
      </Submenu>
    </Menu>
  );
}
