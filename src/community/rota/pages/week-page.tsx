import type { ReactElement } from "react";
import {
  Back,
  Button,
  ButtonLink,
  Columns,
  Done,
  Form,
  ProblemSummary,
  Section,
  Tap,
  Title,
  type Problems,
} from "../../../ui/index.ts";
import type { BandRow, Blocks, DayRows } from "../week-view.ts";
import { CoverBlocks } from "./cover-blocks.tsx";

export type WeekView = {
  said: string | null;
  spaceId: string;
  space: string;
  title: string;
  blocks: Blocks;
  days: readonly DayRows[];
  gaps: string;
  earlierHref: string;
  laterHref: string;
  /** What she may do here: a supporter takes hours, a coordinator asks somebody. */
  as: "supporter" | "coordinator" | "lead";
  newId: string;
  problems: Problems;
};

/** A week of a space: who is there when, where somebody is missing, and what to do about it. */
export const WeekPage = (view: WeekView): ReactElement => (
  <>
    <Back to={`/spaces/${view.spaceId}`}>{view.space}</Back>
    <ProblemSummary problems={view.problems} />
    {view.said && <Done>{view.said}</Done>}
    <Title above={view.space}>{view.title}</Title>
    <Columns
      lead={
        <>
          <section aria-labelledby="cover" id="rota">
            <h2 className="nhsuk-heading-m" id="cover">
              Cover
            </h2>
            <p>{view.gaps}</p>
            {view.blocks.rows.length > 0 && (
              <CoverBlocks
                {...view.blocks}
                caption="How many people are on the rota in each band of hours, for seven days."
              />
            )}
            <div className="al-actions">
              <Tap to={view.earlierHref}>The week before</Tap>
              <Tap to={view.laterHref}>The week after</Tap>
            </div>
          </section>
          {view.days.map(({ day, title, bands }) => (
            <Section key={day} id={`d-${day}`} title={title}>
              <ul className="al-rows">
                {bands.map((band) => (
                  <Band key={band.anchor} band={band} title={title} view={view} />
                ))}
              </ul>
            </Section>
          ))}
        </>
      }
      side={<Side {...view} />}
    />
  </>
);

const Band = ({ band, title, view }: { band: BandRow; title: string; view: WeekView }): ReactElement => {
  const about = <span className="nhsuk-u-visually-hidden">{`: ${title}, ${band.hours}`}</span>;
  return (
    <li id={band.anchor}>
      <div className="al-rows__t">
        <h3>{band.hours}</h3>
        <p className="al-soft">{band.words}</p>
      </div>
      {view.as === "supporter" && band.isGap && !band.isHers && (
        <Form to={`/spaces/${view.spaceId}/rota/signing-up`}>
          <input type="hidden" name="id" value={view.newId} />
          <input type="hidden" name="need" value={band.needId} />
          <input type="hidden" name="on" value={band.day} />
          <Button small look="outline">
            I’ll take it{about}
          </Button>
        </Form>
      )}
      {view.as === "supporter" && band.isHers && <a href="/shifts">My shift{about}</a>}
      {view.as === "coordinator" && band.isGap && (
        <ButtonLink
          small
          look="outline"
          to={`/spaces/${view.spaceId}/rota/cover?need=${band.needId}&on=${band.day}`}
        >
          Ask somebody{about}
        </ButtonLink>
      )}
    </li>
  );
};

const Side = (view: WeekView): ReactElement => (
  <>
    <More {...view} />
    {view.as === "coordinator" && <CannotCome {...view} />}
  </>
);

/** For whoever cannot say so herself: a coordinator takes her off, and the hours are open. */
const CannotCome = ({ spaceId, days }: WeekView): ReactElement | null => {
  const planned = days.flatMap(({ title, bands }) =>
    bands.flatMap((band) => band.planned.map((each) => ({ ...each, when: `${title}, ${band.hours}` }))),
  );
  if (planned.length === 0) return null;
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Somebody can’t come</span>
      </summary>
      <div className="nhsuk-details__text">
        <p>
          She can say so herself. Where she can’t, take her off here: the hours are open, and she is told.
        </p>
        <ul className="al-rows">
          {planned.map(({ shiftId, who, when }) => (
            <li key={shiftId}>
              <div className="al-rows__t">
                <h3>{who}</h3>
                <p className="al-soft">{when}</p>
              </div>
              <Form to={`/spaces/${spaceId}/rota/taking-off`}>
                <input type="hidden" name="shift" value={shiftId} />
                <Button small look="outline">
                  Take off<span className="nhsuk-u-visually-hidden">{`: ${who}, ${when}`}</span>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
};

const More = ({ spaceId, as }: WeekView): ReactElement => (
  <Section id="more" title="The rota">
    <ul className="al-rows">
      {as === "supporter" && (
        <>
          <Line to="/shifts" title="My shifts" words="Start, swap, and what is coming." />
          <Line
            to={`/spaces/${spaceId}/rota/usual`}
            title="My usual hours"
            words="The same hours every week, and what suits me."
          />
        </>
      )}
      <Line
        to={`/spaces/${spaceId}/rota/month`}
        title="The month"
        words="Every day, with the fewest people."
      />
      {as === "coordinator" && (
        <>
          <Line
            to={`/spaces/${spaceId}/rota/plan`}
            title="Fill a month"
            words="The best plan there is, for you to accept."
          />
          <Line
            to={`/spaces/${spaceId}/rota/hours`}
            title="Hours of this space"
            words="When people are wanted, and how many."
          />
        </>
      )}
      {as !== "supporter" && (
        <Line
          to={`/spaces/${spaceId}/rota/report`}
          title="Two hours a day"
          words="Who was here, and where it fell short."
        />
      )}
    </ul>
  </Section>
);

const Line = ({ to, title, words }: { to: string; title: string; words: string }): ReactElement => (
  <li>
    <div className="al-rows__t">
      <h3>
        <a href={to}>{title}</a>
      </h3>
      <p className="al-soft">{words}</p>
    </div>
  </li>
);
