import type { ReactElement } from "react";
import { Back, Button, Columns, Done, Form, Icon, Nothing, Section, Tap, Title } from "../../../ui/index.ts";
import { CaseRowPart, type CaseRow } from "./case-row.tsx";
import { PictureRows, type PictureRow } from "./picture-rows.tsx";
import { HandoverStrip, type StripView } from "./handover-strip.tsx";
import { Wellbeing, type WellbeingView } from "./wellbeing.tsx";

export type DeskView = {
  spaceId: string;
  space: string;
  said: string | null;
  /** "You are here until 8pm." */
  here: string;
  /** Somebody is on shift here, she or another. */
  isStaffed: boolean;
  shift: { id: string } | null;
  strip: StripView | null;
  unseen: readonly CaseRow[];
  red: readonly CaseRow[];
  amber: readonly CaseRow[];
  green: readonly CaseRow[];
  aside: readonly CaseRow[];
  pictures: readonly PictureRow[];
  /** Something she wrote herself is being looked at by somebody else. */
  yours: boolean;
  /** There is more than a desk can show. */
  more: boolean;
  watched: readonly { id: string; what: string; href: string | null; why: string; until: string }[];
  promises: readonly { id: string; words: string; href: string; by: string }[];
  /** Who is new, and until when somebody greets her. */
  welcomes: readonly { href: string; handle: string; by: string; late: boolean }[];
  wellbeing: WellbeingView | null;
  mayWord: boolean;
};

/** Everything that waits in a space, for whoever is on shift: what nobody has seen first, then red, amber and green. */
export const DeskPage = (view: DeskView): ReactElement => {
  const first = [...view.unseen, ...view.red, ...view.amber, ...view.aside, ...view.green][0]?.postId ?? null;
  const list = (rows: readonly CaseRow[]): ReactElement => (
    <ul className="al-desk">
      {rows.map((row) => (
        <CaseRowPart key={row.postId} row={row} lead={row.postId === first && view.strip === null} />
      ))}
    </ul>
  );
  return (
    <>
      <Back to={`/spaces/${view.spaceId}`}>{view.space}</Back>
      {view.said && <Done>{view.said}</Done>}
      <Title above={view.space}>Desk</Title>
      <Columns
        lead={
          <>
            {view.strip && <HandoverStrip {...view.strip} />}
            {view.unseen.length > 0 && (
              <Section id="unseen" title="Nobody has seen these yet">
                {list(view.unseen)}
                <Form to={`/spaces/${view.spaceId}/desk/seen`}>
                  {view.unseen.map(({ postId }) => (
                    <input key={postId} type="hidden" name="post" value={postId} />
                  ))}
                  <p className="al-soft">
                    What begins a conversation still waits for an answer. What was said within one needs none.
                  </p>
                  <div className="al-actions">
                    <Button look="outline" small>
                      I have read these
                    </Button>
                  </div>
                </Form>
              </Section>
            )}
            {view.yours && (
              <p className="al-note">
                <Icon name="hand-heart" />A colleague reads something you wrote, and may ask how you are.
                There is nothing you need to do.
              </p>
            )}
            <Section id="red" title="Red: now">
              {view.red.length === 0 ? <Nothing>No red post is open.</Nothing> : list(view.red)}
            </Section>
            <Section id="amber" title="Amber: this shift">
              {view.amber.length === 0 ? <Nothing>No amber post is open.</Nothing> : list(view.amber)}
            </Section>
            {view.aside.length > 0 && (
              <Section id="aside" title="Put aside by members">
                {list(view.aside)}
              </Section>
            )}
            {view.pictures.length > 0 && <PictureRows rows={view.pictures} />}
            <Section id="green" title="Green: waiting for an answer">
              {view.green.length === 0 ? (
                <Nothing>Everybody who wrote has had an answer.</Nothing>
              ) : (
                list(view.green)
              )}
              {view.more && (
                <p className="al-soft">There are more than fit here. The longest wait stands first.</p>
              )}
            </Section>
          </>
        }
        side={<Side {...view} />}
      />
    </>
  );
};

const Side = (view: DeskView): ReactElement => (
  <>
    <section className={view.isStaffed ? "al-here" : "al-here al-here--dusk"} aria-labelledby="here">
      <div className="al-here__t">
        <h2 id="here">{view.here}</h2>
        {view.shift && (
          <div className="al-actions">
            <Tap to={`/shifts/${view.shift.id}/closing`}>Hand over and finish</Tap>
          </div>
        )}
      </div>
    </section>
    {view.welcomes.length > 0 && (
      <Section id="welcomes" title="Nobody has greeted them yet">
        <ul className="al-rows">
          {view.welcomes.map(({ href, handle, by, late }) => (
            <li key={href}>
              <div className="al-rows__t">
                <p>
                  <a href={href}>Greet {handle}</a>
                </p>
                <p className={late ? "al-clock--late" : "al-soft"}>{by}</p>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section id="promises" title="Promised">
      {view.promises.length === 0 && <Nothing>Nothing promised is open.</Nothing>}
      <ul className="al-rows">
        {view.promises.map((promise) => (
          <li key={promise.id}>
            <div className="al-rows__t">
              <p>
                <a href={promise.href}>{promise.words}</a>
              </p>
              <p className="al-soft">{promise.by}</p>
            </div>
            <Form to={`/promises/${promise.id}/keeping`}>
              <Button small look="outline">
                Done<span className="nhsuk-u-visually-hidden">: {promise.words}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
    <Section id="watched" title="Keep an eye on">
      {view.watched.length === 0 && (
        <Nothing>Nobody just now. Open a post to add whoever wrote it, or its conversation.</Nothing>
      )}
      <ul className="al-rows">
        {view.watched.map((each) => (
          <li key={each.id}>
            <div className="al-rows__t">
              <h3>{each.href ? <a href={each.href}>{each.what}</a> : each.what}</h3>
              <p>{each.why}</p>
              <p className="al-soft">{each.until}</p>
            </div>
            <Form to={`/watched/${each.id}/ending`}>
              <Button small look="outline">
                No longer<span className="nhsuk-u-visually-hidden">: {each.what}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
    {view.wellbeing && <Wellbeing {...view.wellbeing} />}
    <div className="al-actions">
      <Tap to={`/spaces/${view.spaceId}/handovers`}>Handovers</Tap>
      {view.mayWord && <Tap to="/reply-templates">Words to begin with</Tap>}
    </div>
  </>
);
