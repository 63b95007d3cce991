/** A path of ours to go on to, from what a form or an address line says; null for anything that could lead elsewhere. */
export function whereNext(then: string): string | null {
  return then.length <= 500 && /^\/(?![/\\])[^\u0000-\u001f\u007f\\]*$/.test(then) ? then : null;
}
