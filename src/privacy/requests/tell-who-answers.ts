import { listAdministrators, listCoordinatorsOf } from "../../people/index.ts";
import type { Doing } from "../../platform/web/index.ts";
import type { DataRequest } from "./data-request.ts";

/** A correction goes to whoever coordinates her programmes, else to the administrators; a copy and erasing to the administrators. */
export async function tellWhoAnswers(doing: Doing, request: DataRequest): Promise<void> {
  const told = await doing.asSystem(async () => {
    const coordinators =
      request.kind === "correction" ? await listCoordinatorsOf(doing.db, request.personId) : [];
    return coordinators.length > 0 ? coordinators : listAdministrators(doing.db);
  });
  for (const toPersonId of told.filter((id) => id !== request.personId && id !== doing.actor.personId))
    await doing.owe({
      toPersonId,
      template: "data-asked",
      subject: "Something for you",
      body: "Somebody asked something that has a month’s clock. Sign in to see it.",
      link: `/data-requests/${request.id}`,
      aboutId: request.id,
      onceKey: `data-asked:${request.id}:${toPersonId}`,
    });
}
