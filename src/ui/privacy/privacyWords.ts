/** What is stored where, for how long, and how it is removed. Checked against the code by a test. */
export const PRIVACY: readonly string[] = [
  'Answerable has no server and no account: everything you enter is stored in this browser, on this device, and nothing of it is sent anywhere.',
  'The database of this browser has each matrix with its history (the last 5,000 changes and those of the last 90 days, up to about 40 MB, and all since a version you named), and a private folder of this browser has second copies of it (the last two, and for up to ten days older ones), in case the database is damaged.',
  'Small things are stored beside the database: the names of your matrices, how you last looked at each, a rehearsal that you left, what could not be saved before the page was closed, your colours, the name you give when you accept a gap, and the file on disk that you linked to a matrix.',
  'A deleted matrix stays, with its copies, for 30 days on which you use Answerable, so that it can be restored; “Delete now” in the list of deleted matrices removes it at once, and clearing the data of this site in the browser removes everything.',
  'Files that you export and links that you share contain what you chose to put in them: a link has the whole matrix behind its “#”, which browsers send to no server, and anyone who has the link can read it.',
];
