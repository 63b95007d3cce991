import type { ReactElement } from "react";
import { Tap } from "../ui/index.ts";

/** Quietly, beside whatever stands in a space: something is wrong with it (Online Safety Act s.20). Two taps from there. */
export const ReportLink = ({
  kind,
  id,
  about,
}: {
  kind: "question" | "live-session" | "session-message";
  id: string;
  /** For those who hear the page, where several stand beneath each other. */
  about?: string;
}): ReactElement => (
  <Tap to={`/report/${kind}/${id}`} {...(about ? { about: `: ${about.slice(0, 40)}` } : {})}>
    {kind === "live-session" ? "Report this session" : "Report"}
  </Tap>
);
