import type { ReactElement } from "react";
import {
  Button,
  Columns,
  Done,
  Form,
  Nothing,
  Section,
  SeverityMark,
  Tap,
  Title,
} from "../../../ui/index.ts";
import { WeekBlocks, type Blocks } from "./week-blocks.tsx";

export type DutyView = {
  scope: string;
  others: readonly { href: string; name: string }[];
  /** Whom something would reach now, in that order. */
  now: readonly { post: string; who: string; isMe: boolean; standIn: boolean }[];
  /** Somebody was put on the rota. */
  isSetUp: boolean;
  gaps: readonly string[];
  blocks: Blocks;
  rows: readonly { when: string; has: readonly { post: string; who: string | null }[] }[];
  /** What she was told of and nobody has. */
  waiting: readonly { id: string; href: string; words: string }[];
  /** Something somebody has, and asks her to take. */
  taking: readonly { id: string; href: string; words: string }[];
  /** Asked of her, and not answered. */
  asked: readonly { id: string; words: string; note: string; path: string }[];
  /** Asked by her, and not answered. */
  asking: readonly { id: string; words: string }[];
  away: readonly { id: string; words: string }[];
  mayHandOver: boolean;
  maySetUp: boolean;
  rotaHref: string;
  done: string | null;
};

/** Who is on duty now and this week, and what she can do about her own turns. */
export const DutyPage = (view: DutyView): ReactElement => (
  <>
    {view.done && <Done>{view.done}</Done>}
    <Title above={view.scope}>Who is on duty</Title>
    {view.others.length > 0 && (
      <ul className="al-tabs" aria-label="Other rotas">
        {view.others.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    )}
    <Columns lead={<Lead {...view} />} side={<Side {...view} />} />
  </>
);

const Lead = (view: DutyView): ReactElement => (
  <>
    {view.waiting.length + view.taking.length > 0 && (
      <Section id="waiting" title="Waiting for you">
        <ul className="al-rows">
          {view.waiting.map(({ id, href, words }) => (
            <li key={id}>
              <div className="al-rows__t">
                <SeverityMark severity="now" say="Nobody has it yet" />
                <p>{words}</p>
              </div>
              <Tap to={href}>Open it</Tap>
            </li>
          ))}
          {view.taking.map(({ id, href, words }) => (
            <li key={id}>
              <div className="al-rows__t">
                <SeverityMark severity="soon" say="You are asked" />
                <p>{words}</p>
              </div>
              <Tap to={href}>Open it</Tap>
            </li>
          ))}
        </ul>
      </Section>
    )}
    {view.asked.map((each, index) => (
      <div className="al-case al-case--soon" key={each.id}>
        <SeverityMark severity="soon" say="You are asked" />
        <p>{each.words}</p>
        {each.note && (
          <div className="al-quote">
            <p className="al-pre">{each.note}</p>
          </div>
        )}
        <Form to={each.path} className="al-actions">
          <Button name="answer" value="yes" look={index === 0 ? "filled" : "outline"} small>
            Yes, I take over
          </Button>
          <Button name="answer" value="no" look="outline" small>
            No
          </Button>
        </Form>
      </div>
    ))}
    <Section id="now" title="Now, in this order">
      {view.now.length === 0 && <Nothing>Nobody. Ask an administrator to put somebody on the rota.</Nothing>}
      <ol className="al-rows">
        {view.now.map(({ post, who, isMe, standIn }) => (
          <li key={post}>
            <div className="al-rows__t">
              <h3>
                {who}
                {isMe && " (you)"}
              </h3>
              <p className="al-soft">
                {post}
                {standIn && ": stands in, nobody is on the rota"}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
    <Section id="week" title="The next seven days">
      {view.isSetUp ? (
        <>
          <Gaps gaps={view.gaps} />
          <WeekBlocks {...view.blocks} />
          <Turns rows={view.rows} />
        </>
      ) : (
        <Nothing>
          Nobody is on the rota yet. Until somebody is, safeguarding leads are told first, then coordinators,
          then administrators.
        </Nothing>
      )}
    </Section>
  </>
);

const Gaps = ({ gaps }: Pick<DutyView, "gaps">): ReactElement | null =>
  gaps.length === 0 ? null : (
    <div className="al-case al-case--now">
      <SeverityMark severity="now" say="Neither lead nor deputy" />
      {gaps.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p className="al-soft">Meanwhile those who hold the role of safeguarding lead are told first.</p>
    </div>
  );

const Turns = ({ rows }: Pick<DutyView, "rows">): ReactElement => (
  <table className="al-table">
    <caption className="nhsuk-u-visually-hidden">Who has which post, for seven days</caption>
    <thead>
      <tr>
        <th scope="col">When</th>
        {rows[0]?.has.map(({ post }) => (
          <th scope="col" key={post}>
            {post}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ when, has }) => (
        <tr key={when}>
          <th scope="row">{when}</th>
          {has.map(({ post, who }) => (
            <td key={post}>
              <span className="al-k">{post}</span>
              <span className={who ? undefined : "al-soft"}>{who ?? "Nobody"}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const Side = (view: DutyView): ReactElement => (
  <>
    <Section id="mine" title="Your turns">
      {view.asking.map(({ id, words }) => (
        <p key={id}>{words}</p>
      ))}
      <ul className="al-rows">
        {view.away.map(({ id, words }) => (
          <li key={id}>
            <div className="al-rows__t">
              <p>{words}</p>
            </div>
            <Form to={`/duty/away/${id}/ending`}>
              <Button look="outline" small>
                I am back
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <div className="al-actions">
        {view.mayHandOver && <Tap to="/duty/handover">Hand over</Tap>}
        <Tap to="/duty/away">I am away</Tap>
        <Tap to="/visits">Who is out</Tap>
      </div>
    </Section>
    <Section id="set-up" title="Rota and clocks">
      <div className="al-actions">
        <Tap to={view.rotaHref}>{view.maySetUp ? "Set up the rota" : "See the rota"}</Tap>
        <Tap to="/duty/clocks">How soon the next is told</Tap>
      </div>
    </Section>
  </>
);
