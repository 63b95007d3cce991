import type { ReactElement } from "react";
import { Button, ButtonLink, Form, Icon, SeverityMark, type Severity } from "../../../ui/index.ts";

export type CaseRow = {
  postId: string;
  severity: Severity;
  mark: string;
  who: string;
  title: string;
  excerpt: string;
  reason: string;
  clock: string;
  late: boolean;
  /** "Amina has it", "Nobody yet". */
  person: string;
  /** Held, put aside, flagged. */
  aside: string | null;
  /** What can be done from here in one tap. */
  does: "take" | "see";
};

/** One post on a desk: how soon, whose words, why it is here, until when, who has it, and one thing to do. */
export const CaseRowPart = ({ row, lead }: { row: CaseRow; lead: boolean }): ReactElement => (
  <li className={`al-case al-case--${row.severity}`}>
    <div className="al-case__top">
      <SeverityMark severity={row.severity} say={row.mark} />
      <p className={`al-clock${row.late ? " al-clock--late" : ""}`}>
        <Icon name="clock" />
        <span>{row.clock}</span>
      </p>
    </div>
    <h3>
      <a href={`/posts/${row.postId}/care`}>
        {row.who}, in “{row.title}”
      </a>
    </h3>
    <p>{row.excerpt}</p>
    {row.reason !== "" && <p className="al-soft">{row.reason}</p>}
    {row.aside && <p className="al-soft">{row.aside}</p>}
    <div className="al-case__do">
      {row.does === "take" ? (
        <Form to={`/posts/${row.postId}/care/claim`}>
          <Button small look={lead ? "filled" : "outline"}>
            I have it
            <span className="nhsuk-u-visually-hidden">
              : {row.who}, in {row.title}
            </span>
          </Button>
        </Form>
      ) : (
        <ButtonLink small look={lead ? "filled" : "outline"} to={`/posts/${row.postId}/care`}>
          Open
          <span className="nhsuk-u-visually-hidden">
            : {row.who}, in {row.title}
          </span>
        </ButtonLink>
      )}
      <span>{row.person}</span>
    </div>
  </li>
);
