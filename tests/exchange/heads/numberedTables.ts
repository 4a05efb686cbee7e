/** Tables with a column of numbers or letters beside the activities, written before headings were told by it. */

export interface NumberedTable {
  readonly says: string;
  readonly text: string;
  /** Rows that are headings, and activities that nobody has. */
  readonly headings: readonly string[];
  readonly empty: readonly string[];
}

const table = (
  says: string,
  text: string,
  headings: readonly string[],
  empty: readonly string[] = [],
): NumberedTable => ({ says, text, headings, empty });

const WIDE = 'Task;Ops;Dev;Sec;Legal';
const NAMES = 'Task;Responsible;Accountable;Consulted;Informed';

export const withHeadings: readonly NumberedTable[] = [
  table(
    'A above A1',
    `#;${WIDE}\nA;PREPARING;;;;\nA1;Write the plan;A/R;C;;I\nA2;Ask the owners;A;R;C;\nB;ROLLING OUT;;;;\nB1;Push the build;I;A/R;;\nB2;Watch the errors;A/R;C;;\nC;CLOSING;;;;\nC1;Look back;A/R;C;C;I`,
    ['PREPARING', 'ROLLING OUT', 'CLOSING'],
  ),
  table(
    'A above A.1, in small letters',
    `Ref;${WIDE}\nA;Design;;;;\nA.1;Draw the flows;C;A/R;;\nA.2;Threat model;;C;A/R;\nB;Delivery;;;;\nB.1;Build the images;;A/R;;\nB.2;Deploy to production;A/R;C;;I`,
    ['Design', 'Delivery'],
  ),
  table(
    'A above A-1',
    `No.;${WIDE}\nA;Before the audit;;;;\nA-1;Collect the evidence;R;R;A;\nA-2;Book the auditor;;;C;A/R\nB;After the audit;;;;\nB-1;Close the findings;R;R;A;I\nB-2;Tell the board;;;R;A`,
    ['Before the audit', 'After the audit'],
  ),
  table(
    'a roman numeral above I.1',
    `Nr.;${WIDE}\nI;Vorbereitung;;;;\nI.1;Bedarf erheben;A/R;C;;\nI.2;Vertrag prüfen;;;C;A/R\nII;Betrieb der Plattform;;;;\nII.1;Störungen beheben;A/R;C;;\nII.2;Updates einspielen;A;R;C;\nIII;Ende;;;;\nIII.1;Daten löschen;A/R;;C;I`,
    ['Vorbereitung', 'Betrieb der Plattform', 'Ende'],
  ),
  table(
    '1 above 1a',
    `#;${WIDE}\n1;Keys;;;;\n1a;Issue keys to the engineers;R;;A;\n1b;Rotate keys every quarter;R;;A;\n2;Backups;;;;\n2a;Run the nightly backup;A/R;;;\n2b;Restore one as a test;A/R;C;;`,
    ['Keys', 'Backups'],
  ),
  table(
    '1. above 1.1',
    `#;${WIDE}\n1.;Run the service desk;;;;\n1.1;Answer the phone;A/R;;;\n1.2;Sort the tickets;A/R;C;;\n2.;Look after the contract;;;;\n2.1;Renew the licences;;;;A/R\n2.2;Check the invoices;C;;;A/R`,
    ['Run the service desk', 'Look after the contract'],
  ),
  table(
    'one heading in the middle is enough',
    `#;${WIDE}\nA1;Order the laptops;A/R;;;\nA2;Set up the laptops;A/R;C;;\nB;Hand over the laptops;;;;\nB1;Explain the rules;R;;A;\nB2;Sign the receipt;A/R;;;C`,
    ['Hand over the laptops'],
  ),
  table(
    'names in cells, A above A1',
    `#;${NAMES}\nA;PLANNING;;;;\nA1;Set the date;Nora;Piet;Board;Crew\nA2;Book the hall;Crew;Nora;;Piet\nB;THE DAY;;;;\nB1;Open the doors;Crew;Piet;;\nB2;Count the cash;Piet;Nora;Board;`,
    ['PLANNING', 'THE DAY'],
  ),
  table(
    'names in cells, A above A.1',
    `Ref;${NAMES}\nA;Collect the data;;;;\nA.1;Ask the hospitals;Field team;Data lead;Legal;\nA.2;Check the files;Analysts;Data lead;;\nB;Publish the data;;;;\nB.1;Remove the names;Analysts;Privacy officer;Legal;\nB.2;Put it online;Web team;Data lead;;Press`,
    ['Collect the data', 'Publish the data'],
  ),
  table(
    'names in cells, a roman numeral above I-1',
    `No;${NAMES}\nI;Hiring;;;;\nI-1;Write the advert;HR;Team lead;Works council;\nI-2;Hold the interviews;Team lead;Team lead;HR;\nII;First week;;;;\nII-1;Prepare the desk;Office;HR;;\nII-2;Open the accounts;IT;Team lead;;HR`,
    ['Hiring', 'First week'],
  ),
  table(
    'names in cells, 1 above 1.1',
    `#;${NAMES}\n1;Getting ready;;;;\n1.1;List the servers;Ops;CTO;Dev;\n1.2;Freeze the code;Dev;CTO;;Ops\n2;Moving;;;;\n2.1;Copy the databases;Ops;CTO;Dev;\n2.2;Switch the names;Ops;CTO;;Support`,
    ['Getting ready', 'Moving'],
  ),
  table(
    'names in cells, 1 above 1a, with an empty one below',
    `#;${NAMES}\n1;Payroll;;;;\n1a;Collect the hours;Office;HR;;\n1b;Check the hours;;;;\n1c;Pay the wages;Finance;HR;;Staff\n2;Holidays;;;;\n2a;Approve the leave;Team lead;HR;;Staff`,
    ['Payroll', 'Holidays'],
    ['Check the hours'],
  ),
];

export const withoutHeadings: readonly NumberedTable[] = [
  table(
    'A to E, one after the other',
    `#;${WIDE}\nA;Write the plan;A/R;C;;I\nB;Ask the owners;;;;\nC;Push the build;I;A/R;;\nD;Watch the errors;A/R;C;;\nE;Look back;A/R;C;C;I`,
    [],
    ['Ask the owners'],
  ),
  table(
    'A2 between A1 and A3',
    `#;${WIDE}\nA1;Write the plan;A/R;C;;I\nA2;Ask the owners;;;;\nA3;Push the build;I;A/R;;\nA4;Watch the errors;A/R;C;;`,
    [],
    ['Ask the owners'],
  ),
  table(
    'the last of its heading',
    `#;${WIDE}\nA;PREPARING;;;;\nA1;Write the plan;A/R;C;;I\nA2;Ask the owners;;;;\nB;ROLLING OUT;;;;\nB1;Push the build;I;A/R;;\nB2;Watch the errors;A/R;C;;`,
    ['PREPARING', 'ROLLING OUT'],
    ['Ask the owners'],
  ),
  table(
    'the first of its heading',
    `Ref;${WIDE}\nA;Design;;;;\nA.1;Draw the flows;;;;\nA.2;Threat model;;C;A/R;\nB;Delivery;;;;\nB.1;Build the images;;A/R;;\nB.2;Deploy to production;A/R;C;;I`,
    ['Design', 'Delivery'],
    ['Draw the flows'],
  ),
  table(
    'I to IV, one after the other',
    `Nr.;${WIDE}\nI;Bedarf erheben;A/R;C;;\nII;Vertrag prüfen;;;;\nIII;Störungen beheben;A/R;C;;\nIV;Updates einspielen;A;R;C;`,
    [],
    ['Vertrag prüfen'],
  ),
  table(
    '9 before 10, and 1 before 10',
    `#;${WIDE}\n8;Issue keys;R;;A;\n9;Rotate keys;;;;\n10;Run the backup;A/R;;;\n1;Restore one;;;;\n10;Check the logs;A/R;C;;\n11;Answer the phone;A/R;;;`,
    [],
    ['Rotate keys', 'Restore one'],
  ),
  table(
    'the last row, with a sub-number',
    `#;${WIDE}\nA;SERVICE;;;;\nA1;Answer the phone;A/R;;;\nA2;Sort the tickets;A/R;C;;\nB;CONTRACT;;;;\nB1;Renew the licences;;;;A/R\nB2;Check the invoices;;;;`,
    ['SERVICE', 'CONTRACT'],
    ['Check the invoices'],
  ),
  table(
    'a step with steps below it, where the others have letters',
    `#;${WIDE}\n1;Run the release;A;R;;\n1a;Build it;;A/R;;\n2;Restore the backup;;;;\n2a;Find the newest;R;;;\n3;Rotate the keys;R;;A;\n3a;Tell the teams;R;;A;\n4;Renew the licences;A/R;;;\n4a;Check the seats;A/R;;;`,
    [],
    ['Restore the backup'],
  ),
  table(
    'names in cells, A to D',
    `#;${NAMES}\nA;Set the date;Nora;Piet;Board;Crew\nB;Book the hall;;;;\nC;Open the doors;Crew;Piet;;\nD;Count the cash;Piet;Nora;Board;`,
    [],
    ['Book the hall'],
  ),
  table(
    'names in cells, the last of its heading',
    `Ref;${NAMES}\nA;Collect the data;;;;\nA.1;Ask the hospitals;Field team;Data lead;Legal;\nA.2;Check the files;;;;\nB;Publish the data;;;;\nB.1;Remove the names;Analysts;Privacy officer;Legal;\nB.2;Put it online;Web team;Data lead;;Press`,
    ['Collect the data', 'Publish the data'],
    ['Check the files'],
  ),
  table(
    'names in cells, 1 to 4',
    `#;${NAMES}\n1;List the servers;Ops;CTO;Dev;\n2;Freeze the code;;;;\n3;Copy the databases;Ops;CTO;Dev;\n4;Switch the names;Ops;CTO;;Support`,
    [],
    ['Freeze the code'],
  ),
  table(
    'names in cells, a step with steps below it, where the others have names',
    `No;${NAMES}\n1;Write the advert;HR;Team lead;Works council;\n1.1;Choose the words;HR;Team lead;;\n2;Hold the interviews;;;;\n2.1;Book the room;Office;HR;;\n3;Prepare the desk;Office;HR;;\n3.1;Open the accounts;IT;Team lead;;HR`,
    [],
    ['Hold the interviews'],
  ),
];
