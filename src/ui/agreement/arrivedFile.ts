/** A question that came as a file dropped elsewhere in the app, on its way to the page that shows it. */
let arrived: unknown;

export function handOverFile(document: unknown): void {
  arrived = document;
}

/** Once: opened again, the page asks for the file. */
export function takeArrivedFile(): unknown {
  const document = arrived;
  arrived = undefined;
  return document;
}
