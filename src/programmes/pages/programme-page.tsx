import type { ReactElement } from "react";
import { Back, ButtonLink, Columns, Done, Nothing, Section, Summary, Title } from "../../ui/index.ts";
import type { Day } from "../../words/day.ts";
import { sayWhen } from "../../words/time.ts";
import { PROGRAMME_KINDS } from "../kinds.ts";
import { SETTING_GROUPS, type SettingGroup } from "../meaning.ts";
import { ownWords, type Programme, type ProgrammeChange, type Reader } from "../programme.ts";
import { sayChange } from "../say-change.ts";
import { saySetting } from "../say-setting.ts";
import { SETTING_MEANINGS, settingsIn } from "../setting-meanings.ts";
import { sayOpen } from "./programmes-page.tsx";

export type ProgrammeView = {
  programme: Programme;
  organisationSlug: string;
  changes: readonly ProgrammeChange[];
  mayChange: boolean;
  done: string | null;
  today: Day;
  now: Date;
};

/** One programme: what it is set to in words, what it says about itself, and what was changed and why. */
export function ProgrammePage(view: ProgrammeView): ReactElement {
  const { programme, mayChange, done, today } = view;
  const base = `/programmes/${programme.id}`;
  return (
    <>
      <Back to="/programmes">Programmes</Back>
      {done && <Done>{done}</Done>}
      <Title above={`${PROGRAMME_KINDS[programme.kind].name} · ${sayOpen(programme, today)}`}>
        {programme.name}
      </Title>
      <p>{PROGRAMME_KINDS[programme.kind].line}</p>
      {mayChange && (
        <p className="al-actions">
          <ButtonLink to={`${base}/settings`}>Change its values</ButtonLink>
          <a href={`${base}/name`}>Change its name</a>
          <a href={`${base}/closing`}>{programme.closedOn ? "Open it again" : "Close it"}</a>
        </p>
      )}
      <Columns
        lead={(Object.keys(SETTING_GROUPS) as SettingGroup[]).map((group) => (
          <Section key={group} id={group} title={SETTING_GROUPS[group]}>
            <Summary
              rows={settingsIn(group).map((name) => ({
                name: SETTING_MEANINGS[name].label,
                value: saySetting(name, programme.settings[name]),
              }))}
            />
          </Section>
        ))}
        side={
          <>
            <Offers {...view} />
            <Changes {...view} />
          </>
        }
      />
    </>
  );
}

const readers: Record<Reader, string> = { parents: "What parents read", referrers: "What referrers read" };

const Offers = ({
  programme,
  organisationSlug,
  mayChange,
}: Pick<ProgrammeView, "programme" | "organisationSlug" | "mayChange">): ReactElement => (
  <Section id="offer" title="The offer in words">
    <ul className="al-rows">
      {(Object.keys(readers) as Reader[]).map((reader) => (
        <li key={reader}>
          <div className="al-rows__t">
            <p>
              <a href={`/programmes/${programme.id}/offer/${reader}`}>{readers[reader]}</a>
            </p>
            <p className="al-soft al-small">
              {ownWords(programme, reader) === null
                ? `Made from the values${mayChange ? ". You can reword it" : ""}`
                : "In your own words"}
            </p>
          </div>
        </li>
      ))}
      <li>
        <div className="al-rows__t">
          <p>
            <a href={`/offers/${organisationSlug}/${programme.slug}`}>The public page</a>
          </p>
          <p className="al-soft al-small">As anybody finds it, without signing in</p>
        </div>
      </li>
    </ul>
  </Section>
);

const Changes = ({ changes, programme, now }: ProgrammeView): ReactElement => (
  <Section id="changes" title="What was changed">
    {changes.length === 0 && <Nothing>Nothing yet. Every change is kept here with its reason.</Nothing>}
    <ul className="al-rows">
      {changes.map((change) => (
        <li key={change.id}>
          <div className="al-rows__t">
            {sayChange(programme.kind, change).map((words) => (
              <p key={words}>{words}</p>
            ))}
            <p className="al-wrap">“{change.reason}”</p>
            <p className="al-soft al-small">
              {change.byName}, {sayWhen(change.at, now)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  </Section>
);
