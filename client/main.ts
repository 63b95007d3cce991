import "@hotwired/turbo";
import { watchComponents } from "./components.ts";
import { showFormAnswers } from "./form-answers.ts";
import { watchIdleness } from "./idle-lock.ts";
import { keepForms } from "./kept-forms.ts";
import { watchForLeaving } from "./leave.ts";
import { openStream } from "./live-stream.ts";
import { sayWhatIsNew } from "./say-what-is-new.ts";
import { offerPasskeys } from "./passkeys.ts";
import { offerPushes } from "./push-phone.ts";
import { keepPageForNoSignal } from "./unsent/keep-page.ts";
import { watchUnsent } from "./unsent/watch-unsent.ts";

watchForLeaving();
showFormAnswers();
watchComponents();
watchIdleness();
keepForms();
sayWhatIsNew();
watchUnsent();
keepPageForNoSignal();
openStream();
offerPasskeys();
offerPushes();
document.addEventListener("turbo:load", openStream);
document.addEventListener("turbo:load", keepPageForNoSignal);
// also after a form came back with something to put right, which is drawn and not loaded
document.addEventListener("turbo:render", offerPasskeys);
document.addEventListener("turbo:render", offerPushes);
