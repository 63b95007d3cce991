/** Turns what PostgreSQL said as it gave up into a paragraph with the remedy. `place` is its data folder. */
export function explainFailure(said: string, place: string): string {
  if (/No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/i.test(said)) {
    return `The disk that holds ${place} is full, so the database cannot start. Free some space and start again; nothing already saved is lost.`;
  }
  if (/Read-only file system|EROFS/i.test(said)) {
    return `${place} is on a disk that can only be read. Set ALONGSIDE_DATA to a folder that can be written to and start again.`;
  }
  if (
    /PANIC|checksum|invalid (primary )?checkpoint|could not locate a valid checkpoint|database files are incompatible/i.test(
      said,
    )
  ) {
    return (
      `The database's files in ${place} look damaged, and PostgreSQL will not open them. Keep the folder as it is, make a copy of it, ` +
      `and restore your last backup into a new folder. PostgreSQL said: ${lastWords(said)}`
    );
  }
  if (/Permission denied|EACCES|EPERM|wrong ownership|Operation not permitted/i.test(said)) {
    return (
      `The database's files in ${place} belong to another user of this machine, perhaps because Alongside was once started as root. ` +
      `Start it as that user, or give the folder to yourself (sudo chown -R "$(id -u)" "${place}") and start again. PostgreSQL said: ${lastWords(said)}`
    );
  }
  return `The database did not start. PostgreSQL said: ${lastWords(said)} Its files are in ${place}; nothing in them has been changed.`;
}

function lastWords(said: string): string {
  const lines = said.split("\n").map((line) => line.trim());
  const telling = lines.filter((line) => /(FATAL|PANIC|ERROR|error):/.test(line));
  const chosen = telling.length > 0 ? telling.slice(-2) : lines.filter(Boolean).slice(-2);
  return chosen.join(" ").replace(/^.*?(FATAL|PANIC|ERROR|error):\s*/, "") || "nothing.";
}
