import { renderToStaticMarkup } from "react-dom/server";
import { proveFirst } from "../../people/index.ts";
import { page, type Answer, type Asked, type Route } from "../../platform/web/index.ts";
import { reachAnswered } from "../deciding/standing.ts";
import { whoAnswers } from "../policy.ts";
import { gatherDocument } from "./gather-document.ts";
import { DocumentFile, DocumentPage } from "./pages/document-page.tsx";

/** Minutes for which a proof counts before a file with everything in it is handed over. */
const proofMinutes = 15;

/** GET /concerns/:id/document: everything, frozen, to read or to print. */
async function showDocument(asked: Asked): Promise<Answer> {
  const document = await gatherDocument(asked, await reachAnswered(asked));
  return page("Concern", <DocumentPage {...document} />, { current: "concerns" });
}

/** GET /concerns/:id/document/download: the same as a file, once she has proved who she is. */
async function download(asked: Asked): Promise<Answer> {
  const concern = await reachAnswered(asked);
  const proof = proveFirst(asked, { minutes: proofMinutes });
  if (proof) return proof;
  const markup = renderToStaticMarkup(<DocumentFile {...await gatherDocument(asked, concern)} />);
  return {
    kind: "file",
    type: "text/html; charset=utf-8",
    filename: `document-${asked.today}.html`,
    bytes: `<!doctype html>${markup}`,
  };
}

const path = "/concerns/:id/document";
export const documentRoutes: Route[] = [
  { method: "GET", path, who: whoAnswers, records: "concern.document-seen", answer: showDocument },
  {
    method: "GET",
    path: `${path}/download`,
    who: whoAnswers,
    records: "concern.document-exported",
    answer: download,
  },
];
