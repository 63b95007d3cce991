/** A path of ours to go on to, from what a form or an address line says; null for anything that could lead elsewhere. */
export function whereNext(path: string): string | null {
  return path.length <= 500 && /^\/(?![/\\])[^\u0000-\u001f\u007f\\]*$/.test(path) ? path : null;
}
