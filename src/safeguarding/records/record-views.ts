import { sayWhen } from "../../words/time.ts";
import type { RecordView } from "./pages/record-entry.tsx";
import type { ConcernRecord } from "./record.ts";

/** Records as a page shows them: when, from where the reader stands, and under the name it was written in. */
export const recordViews = (records: readonly ConcernRecord[], now: Date): RecordView[] =>
  records.map(({ id, title, byName, at, answers }) => ({
    id,
    title,
    who: byName,
    when: sayWhen(at, now),
    answers,
  }));
