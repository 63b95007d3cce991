import type { FrontPart } from "../../front-part.ts";
import { Section, Tap } from "../../../ui/index.ts";

/** On a space's front: the way to a professional. */
export const questionsFront: FrontPart = async (_asked, { space, mine }) =>
  mine?.place === "guest" ? null : (
    <Section id="questions" title="Ask a professional">
      <p>
        {mine?.place === "member"
          ? "A midwife or another professional answers, and never learns who you are."
          : "What members asked, and what was answered."}
      </p>
      <Tap to={`/spaces/${space.id}/questions`}>Questions and answers</Tap>
    </Section>
  );
