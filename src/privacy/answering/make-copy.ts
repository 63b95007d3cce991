import { findPerson, proveFirst, type HeldAbout } from "../../people/index.ts";
import { notFound, one, type Answer, type Asked } from "../../platform/web/index.ts";
import { copyFile } from "../copy/copy-file.ts";
import { everythingAbout } from "../copy/everything.ts";
import { copyAllowed, reachRequest } from "./reach.ts";

/** Minutes for which whoever makes somebody's copy has proved that it is she. */
const proofMinutes = 15;

/** POST /data-requests/:id/copy: what she would see herself, as a file; that it was made stands in her own log of looks. */
export const makeCopy =
  (held: readonly HeldAbout[]) =>
  async (asked: Asked): Promise<Answer> => {
    const request = await reachRequest(asked);
    if (request.kind !== "copy" || request.answered) throw notFound();
    await copyAllowed(asked, request.personId);
    const first = proveFirst(asked, { minutes: proofMinutes, next: `/data-requests/${request.id}` });
    if (first) return first;
    if (!(await findPerson(asked.db, request.personId))) throw notFound();
    const groups = await everythingAbout(asked, request.personId, held);
    await asked.viewed(request.personId, "her copy");
    await asked.happened({
      kind: "DataCopied",
      subjectKind: "data-request",
      subjectId: request.id,
      aboutPersonId: request.personId,
    });
    return copyFile(
      { organisation: asked.organisation.name, now: asked.now, groups },
      one(asked.typed, "as"),
    );
  };
