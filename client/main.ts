import * as Turbo from "@hotwired/turbo";
import { watchComponents } from "./components.ts";
import { watchIdleness } from "./idle-lock.ts";
import { keepForms } from "./kept-forms.ts";
import { watchForLeaving } from "./leave.ts";
import { openStream } from "./live-stream.ts";
import { offerPasskeys } from "./passkeys.ts";

// the progress bar writes a style of its own, which our content policy refuses; pages are quick enough without it
Turbo.config.drive.progressBarDelay = 1_000_000;

watchForLeaving();
watchComponents();
watchIdleness();
keepForms();
openStream();
offerPasskeys();
document.addEventListener("turbo:load", () => {
  openStream();
  offerPasskeys();
});
