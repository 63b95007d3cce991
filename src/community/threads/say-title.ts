/** A thread's title, as far as it may be read: what began it may have been removed, or wait for a person. */
export function sayTitle(title: string, opener: boolean): string {
  if (title === "") return "Removed by whoever wrote it";
  return opener ? title : "A conversation";
}
