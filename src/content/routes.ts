import type { Route } from "../platform/web/index.ts";
import { accept, askAcceptance } from "./accept.tsx";
import type { Contents } from "./content.ts";
import { showRegister } from "./show-register.tsx";
import { showText, signText } from "./show-text.tsx";
import { askSigners, endNaming, nameSigner } from "./signers.tsx";

const administrator = ["administrator"] as const;

/** @param contents everything there is to sign; the features that have it come later in the direction */
export const contentRoutes = (contents: Contents): Route[] => [
  { method: "GET", path: "/content", who: "signed-in", records: "nothing", answer: showRegister(contents) },
  { method: "GET", path: "/content/signers", who: administrator, records: "nothing", answer: askSigners },
  {
    method: "POST",
    path: "/content/signers",
    who: administrator,
    records: "content.signer-named",
    answer: nameSigner,
  },
  {
    method: "POST",
    path: "/content/signers/:id/ending",
    who: administrator,
    records: "content.signer-ended",
    answer: endNaming,
  },
  {
    method: "GET",
    path: "/content/acceptance",
    who: administrator,
    records: "nothing",
    answer: askAcceptance(contents),
  },
  {
    method: "POST",
    path: "/content/acceptance",
    who: administrator,
    records: "content.accepted",
    answer: accept(contents),
  },
  { method: "GET", path: "/content/:key", who: "signed-in", records: "nothing", answer: showText(contents) },
  {
    method: "POST",
    path: "/content/:key/signature",
    who: "signed-in",
    records: "content.signed",
    answer: signText(contents),
  },
];
