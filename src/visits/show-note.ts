import type { Doing } from "../platform/web/index.ts";
import { namesOf } from "../people/index.ts";
import { sayDay, today as dayOf } from "../words/day.ts";
import { HOME_NOTE_PARTS, homeNoteParts, type HomeNote } from "./home-note.ts";
import type { NoteShown } from "./pages/home-note-parts.tsx";
import { findHomeNote, findHomeWords } from "./store/note-store.ts";

/** The note about a home as its pages show it, with her own words; null while there is neither. */
export async function showNote(doing: Doing, parentId: string): Promise<NoteShown | null> {
  const note = await findHomeNote(doing, parentId);
  const hers = await findHomeWords(doing, parentId);
  if (!note && !hers) return null;
  const names = await namesOf(doing, [note?.writtenBy ?? null]);
  return {
    parts: note ? partsOf(note) : [],
    hers: hers && { words: hers.words, when: sayDay(dayOf(hers.saidAt)) },
    reviewed: note
      ? `Looked at on ${sayDay(note.reviewedOn)} by ${names.get(note.writtenBy)?.called ?? "somebody"}.`
      : "The note itself is not written yet.",
    late: note !== null && note.reviewBy < doing.today,
  };
}

const partsOf = ({ said }: HomeNote): NoteShown["parts"] =>
  homeNoteParts.flatMap((part) => (said[part] ? [{ name: HOME_NOTE_PARTS[part], value: said[part] }] : []));
