import { Section, Tap } from "../../../ui/index.ts";
import { communityDoor } from "../../../loss/index.ts";
import { startSentence } from "../../../words/naming.ts";
import { sayWhen } from "../../../words/time.ts";
import type { FrontPart } from "../../front-part.ts";
import { stateOf } from "./session.ts";
import { listSessions } from "./store/session-store.ts";

/** On a space's front: the session that is on, or the next one. */
export const sessionsFront: FrontPart = async (asked, { space, mine }) => {
  if (mine?.place === "member" && (await communityDoor(asked)).kind === "closed") return null;
  const going = (await listSessions(asked, { spaceId: space.id })).filter((each) =>
    ["coming", "live"].includes(stateOf(each)),
  );
  const next = going.find((each) => stateOf(each) === "live") ?? going[0];
  if (!next) return null;
  const live = stateOf(next) === "live";
  return (
    <Section id="session" title={live ? "Live now" : "A live session"}>
      <h3 className="nhsuk-heading-s">
        <a href={`/sessions/${next.id}`}>{next.topic}</a>
      </h3>
      <p>
        With {next.guestName}, {next.guestTitle.toLowerCase()}.{" "}
        {live
          ? "Questions are being answered."
          : `${startSentence(sayWhen(next.startsAt, asked.now))}. Ask your question now.`}
      </p>
      <Tap to={`/spaces/${space.id}/sessions`}>All live sessions</Tap>
    </Section>
  );
};
