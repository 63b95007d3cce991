import { stories as board } from "../board/pages/board-page.stories.tsx";
import { stories as cards } from "../cards/pages/card-pages.stories.tsx";
import { stories as questions } from "../community/asking/questions/pages/question-pages.stories.tsx";
import { stories as sessions } from "../community/asking/sessions/pages/session-pages.stories.tsx";
import { stories as around } from "../community/around/around-pages.stories.tsx";
import { stories as triages } from "../community/triage/keeping/pages/triage-pages.stories.tsx";
import { stories as myths } from "../community/myths/pages/myth-pages.stories.tsx";
import { stories as goodbyes } from "../community/goodbye/pages/goodbye-pages.stories.tsx";
import { stories as moderation } from "../community/moderation/pages/moderation-pages.stories.tsx";
import { stories as seals } from "../community/moderation/pages/sealing-pages.stories.tsx";
import { stories as register } from "../community/register/pages/register-pages.stories.tsx";
import { stories as letIn } from "../community/spaces/pages/coordinating-pages.stories.tsx";
import { stories as spaces } from "../community/spaces/pages/space-pages.stories.tsx";
import { stories as rota } from "../community/rota/pages/rota-pages.stories.tsx";
import { stories as rotaWeeks } from "../community/rota/pages/rota-weeks.stories.tsx";
import { stories as rotas } from "../community/rota/pages/rota-coordinating.stories.tsx";
import { stories as content } from "../content/pages/content-pages.stories.tsx";
import { stories as emergency } from "../emergency/pages/emergency-pages.stories.tsx";
import { stories as looking } from "../looking/pages/looking-pages.stories.tsx";
import { stories as asked } from "../matching/pages/asked-pages.stories.tsx";
import { stories as matching } from "../matching/pages/coordinating-pages.stories.tsx";
import { stories as reaching } from "../people/calling/pages/reaching-pages.stories.tsx";
import { stories as conflicts } from "../people/conflicts/pages/conflict-pages.stories.tsx";
import { stories as mine } from "../people/pages-of-mine.stories.tsx";
import { stories as organisation } from "../organisation/pages/organisation-pages.stories.tsx";
import { stories as privacy } from "../privacy/privacy-pages.stories.tsx";
import { stories as units } from "../organisation/units/pages/units-page.stories.tsx";
import { stories as singleSignOn } from "../people/sign-in-settings/pages/sign-in-settings-page.stories.tsx";
import { stories as signIn } from "../people/sign-in/sign-in-pages.stories.tsx";
import { stories as programmes } from "../programmes/pages/programme-pages.stories.tsx";
import { stories as accounts } from "../referrals/accounts/pages/account-pages.stories.tsx";
import { stories as agreement } from "../referrals/agreement/pages/agreement-pages.stories.tsx";
import { stories as beside } from "../referrals/duplicates/pages/beside-page.stories.tsx";
import { stories as importing } from "../referrals/importing/pages/importing-pages.stories.tsx";
import { stories as offers } from "../referrals/offers/pages/offer-pages.stories.tsx";
import { stories as refer } from "../referrals/refer/pages/refer-pages.stories.tsx";
import { stories as sent } from "../referrals/sent/pages/sent-pages.stories.tsx";
import { stories as triage } from "../referrals/triage/pages/triage-pages.stories.tsx";
import { stories as supporters } from "../supporters/pages/supporter-pages.stories.tsx";
import { stories as feed } from "../relationships/feed/pages/feed-page.stories.tsx";
import { stories as groundRules } from "../relationships/pages/ground-rules-page.stories.tsx";
import { stories as holding } from "../relationships/holding/pages/hold-pages.stories.tsx";
import { stories as meetings } from "../relationships/pages/meeting-pages.stories.tsx";
import { stories as relationships } from "../relationships/pages/relationship-page.stories.tsx";
import { stories as supporting } from "../relationships/pages/supporting-page.stories.tsx";
import { stories as today } from "../relationships/pages/today-page.stories.tsx";
import { stories as duty } from "../safeguarding/duty/pages/duty-pages.stories.tsx";
import { stories as concerns } from "../safeguarding/pages/concern-pages.stories.tsx";
import { stories as followed } from "../safeguarding/pages/concern-followed.stories.tsx";
import { stories as following } from "../safeguarding/pages/following-pages.stories.tsx";
import { stories as homes } from "../visits/pages/home-pages.stories.tsx";
import { stories as visits } from "../visits/pages/visit-pages.stories.tsx";
import { stories as watching } from "../visits/pages/watching-pages.stories.tsx";
import type { Story } from "../ui/index.ts";
import { stories as avatars } from "../ui/avatar.stories.tsx";
import { stories as frames } from "../ui/frame.stories.tsx";
import { stories as helpLines } from "../ui/help-lines.stories.tsx";
import { stories as buttons } from "../ui/form/button.stories.tsx";
import { stories as chips } from "../ui/form/chips.stories.tsx";
import { stories as fields } from "../ui/form/fields.stories.tsx";
import { stories as problems } from "../ui/form/problems.stories.tsx";
import { stories as leads } from "../ui/page.stories.tsx";
import { stories as rows } from "../ui/rows.stories.tsx";
import { stories as severities } from "../ui/severity.stories.tsx";
import { stories as summaries } from "../ui/summary.stories.tsx";
import { stories as troubles } from "../ui/trouble.stories.tsx";
import { stories as quiet } from "../loss/pages/quiet-pages.stories.tsx";
import { stories as checkIn } from "../relationships/check-in/pages/check-in-page.stories.tsx";
import { stories as outbox } from "./pages/outbox-page.stories.tsx";
import { stories as replies } from "./pages/reply-page.stories.tsx";
import { stories as desk } from "../community/desk/pages/desk-pages.stories.tsx";
import { stories as handing } from "../community/desk/pages/handing-pages.stories.tsx";
import { stories as writing } from "../community/threads/pages/writing-pages.stories.tsx";
import { stories as threads } from "../community/threads/pages/threads-pages.stories.tsx";
import type { FolderName } from "./folders.ts";

/** Every story there is, by folder. A new `*.stories.tsx` is added here, and nowhere else. */
export const storiesIn: Record<FolderName, readonly Story[]> = {
  parts: [...leads, ...rows, ...severities, ...summaries, ...avatars, ...helpLines],
  forms: [...buttons, ...fields, ...chips, ...problems],
  frame: frames,
  trouble: troubles,
  "sign-in": signIn,
  offers,
  refer: [...refer, ...sent, ...accounts],
  triage: [...triage, ...beside, ...importing],
  agreement,
  supporters,
  matching: [...matching, ...asked],
  relationships: [
    ...today,
    ...supporting,
    ...relationships,
    ...meetings,
    ...groundRules,
    ...checkIn,
    ...holding,
  ],
  visits: [...visits, ...watching, ...homes],
  community: [
    ...rota,
    ...rotaWeeks,
    ...rotas,
    ...spaces,
    ...letIn,
    ...desk,
    ...threads,
    ...writing,
    ...around,
    ...goodbyes,
    ...triages,
    ...myths,
    ...moderation,
    ...seals,
    ...register,
    ...handing,
    ...questions,
    ...sessions,
  ],
  board,
  safeguarding: [...concerns, ...duty, ...followed, ...following],
  cards,
  content,
  loss: quiet,
  people: [...mine, ...conflicts, ...reaching, ...feed, ...emergency, ...looking],
  programmes,
  organisation: [...organisation, ...units, ...singleSignOn],
  privacy,
  demo: [...outbox, ...replies],
};
