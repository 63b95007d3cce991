import type { ReactElement } from "react";
import { ButtonLink, Icon, Section } from "../../../ui/index.ts";

export type PictureRow = {
  postId: string;
  /** "Moonlight, in “Sleep”": a handle, never who it is. */
  what: string;
  shows: string;
  clock: string;
  late: boolean;
  /** Who may look, or who has it. */
  person: string;
  mayLook: boolean;
};

/** Pictures nobody has looked at yet: until when somebody does, who may, and the way there. */
export const PictureRows = ({ rows }: { rows: readonly PictureRow[] }): ReactElement => (
  <Section id="pictures" title="Pictures to look at">
    <p className="al-soft">Others see neither the picture nor its post before somebody has looked.</p>
    <ul className="al-desk">
      {rows.map((row) => (
        <li className="al-case" key={row.postId}>
          <div className="al-case__top">
            <p className={`al-clock${row.late ? " al-clock--late" : ""}`}>
              <Icon name="clock" />
              <span>{row.clock}</span>
            </p>
          </div>
          <h3>{row.mayLook ? <a href={`/posts/${row.postId}/picture-check`}>{row.what}</a> : row.what}</h3>
          <p>{row.shows}</p>
          <div className="al-case__do">
            {row.mayLook && (
              <ButtonLink small look="outline" to={`/posts/${row.postId}/picture-check`}>
                Look<span className="nhsuk-u-visually-hidden"> at the picture of {row.what}</span>
              </ButtonLink>
            )}
            <span>{row.person}</span>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
