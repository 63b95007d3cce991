import "@hotwired/turbo";
import { watchComponents } from "./components.ts";
import { showFormAnswers } from "./form-answers.ts";
import { watchIdleness } from "./idle-lock.ts";
import { keepForms } from "./kept-forms.ts";
import { watchForLeaving } from "./leave.ts";
import { openStream } from "./live-stream.ts";
import { offerPasskeys } from "./passkeys.ts";

watchForLeaving();
showFormAnswers();
watchComponents();
watchIdleness();
keepForms();
openStream();
offerPasskeys();
document.addEventListener("turbo:load", openStream);
// also after a form came back with something to put right, which is drawn and not loaded
document.addEventListener("turbo:render", offerPasskeys);
