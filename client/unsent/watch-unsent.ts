import { visit } from "@hotwired/turbo";
import { showBar } from "./bar.ts";
import { forgetUnsent, keepUnsent, keepWhose, lastWhose, listUnsent } from "./phone-store.ts";
import { sendUnsent } from "./send-unsent.ts";

/** One bar of signal may take this long; after it she is told that it waits. */
const patienceMs = 8_000;
const againMs = 5_000;

let trying = false;
let timer = 0;
const passing = new WeakSet<HTMLFormElement>();

/**
 * A form marked `data-unsent` is kept on the phone before it is sent, and forgotten when it has arrived. Without a
 * signal it waits, visibly, and goes by itself when there is one.
 */
export function watchUnsent(): void {
  // an address without https has no such keeping: the page then keeps what is typed, as every form of ours does
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return;
  document.addEventListener("submit", hold, { capture: true });
  document.addEventListener("turbo:submit-end", arrived);
  window.addEventListener("online", () => void tryAll());
  document.addEventListener("visibilitychange", () => !document.hidden && void lookAgain());
  document.addEventListener("turbo:load", () => void lookAgain());
  void lookAgain();
}

async function lookAgain(): Promise<void> {
  await noteWhose().catch(() => {});
  sayNobody((await whoseIsThis()) === "");
  await tryAll();
}

/**
 * Remembers who is signed in on this phone, and forgets her with the first page that says nobody is: what the next one
 * writes without a signal would go in her name. A locked page, and one that could not ask, say neither.
 */
async function noteWhose(): Promise<void> {
  const { whose, signedOut } = document.body.dataset;
  if (whose) await keepWhose(whose);
  else if (signedOut !== undefined) await keepWhose("");
}

const withoutSignal = (): boolean => document.body.dataset["noSignal"] !== undefined;
/** "" where nobody is known. */
const whoseIsThis = async (): Promise<string> =>
  document.body.dataset["whose"] ?? (withoutSignal() ? await lastWhose().catch(() => "") : "");

/** On the page without a signal: that nobody is known, before she types rather than after. */
function sayNobody(nobody: boolean): HTMLElement | null {
  const words = document.querySelector<HTMLElement>("[data-nobody-known]");
  if (words) words.hidden = !nobody;
  const waits = document.querySelector<HTMLElement>("[data-somebody-known]");
  if (waits) waits.hidden = nobody;
  return words;
}

function hold(event: SubmitEvent): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["unsent"] === undefined) return;
  if (passing.delete(form)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void holdAndSend(form, event.submitter);
}

async function holdAndSend(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  const whose = await whoseIsThis();
  if (!whose) return sendNow(form, submitter);
  const id = formId(form);
  const fields = [...new FormData(form, submitter)].filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  if (!fields.some(([name]) => name === "id")) fields.push(["id", id], ["words-id", crypto.randomUUID()]);
  const to = new URL(form.action).pathname;
  const kept = await keepUnsent({ id, whose, at: Date.now(), to, fields }).then(
    () => true,
    () => false,
  );
  if (kept && (withoutSignal() || !navigator.onLine)) {
    form.hidden = true;
    return void tryAll();
  }
  if (kept) later(patienceMs);
  sendNow(form, submitter);
}

/** Not kept: it goes now or stays typed. The page without a signal has nobody to send it for, and says so. */
function sendNow(form: HTMLFormElement, submitter: HTMLElement | null): void {
  if (withoutSignal()) return sayNobody(true)?.focus();
  passing.add(form);
  form.requestSubmit(submitter);
}

const formId = (form: HTMLFormElement): string =>
  form.querySelector<HTMLInputElement>("input[name=id]")?.value ?? crypto.randomUUID();

function arrived(event: Event): void {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.dataset["unsent"] === undefined) return;
  const { fetchResponse } = (event as CustomEvent<{ fetchResponse?: { statusCode: number } }>).detail;
  if (fetchResponse && fetchResponse.statusCode < 500) void forget(formId(form));
  else void tryAll();
}

async function forget(id: string): Promise<void> {
  await forgetUnsent(id);
  clearTimeout(timer);
  showBar(null);
}

function later(ms: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => void tryAll(), ms);
}

/** Tries everything of hers that waits, the oldest first, and says how it stands. */
async function tryAll(): Promise<void> {
  if (trying) return;
  trying = true;
  try {
    await tryEach();
  } catch {
    // a phone that keeps nothing has nothing to send
  } finally {
    trying = false;
  }
}

async function tryEach(): Promise<void> {
  const whose = await whoseIsThis();
  if (!whose) return;
  const waiting = await listUnsent(whose);
  if (waiting.length === 0) return;
  sayWaiting(waiting.length);
  for (const each of waiting) {
    const tried = navigator.onLine ? await sendUnsent(each) : ({ kind: "no signal" } as const);
    if (tried.kind === "no signal") return later(againMs);
    if (tried.kind === "signed out")
      return showBar({
        words: `${many(waiting.length)} not sent yet, because you were signed out. It waits on this phone.`,
        link: { href: "/sign-in", words: "Sign in and it goes" },
        danger: true,
      });
    await forgetUnsent(each.id);
    if (tried.kind === "to mend")
      return showBar({
        words: "What you wrote has arrived as a draft.",
        link: { href: tried.at, words: "Open it and press the button" },
        danger: true,
      });
    sayReached(tried.at);
  }
}

function sayReached(at: string): void {
  const say = (): void => showBar({ words: "It has been sent now.", link: { href: at, words: "See it" } });
  if (!document.querySelector("form[data-unsent]")) return say();
  // the page that holds the form it came from is over: what was sent takes its place
  document.addEventListener("turbo:load", say, { once: true });
  visit(at, { action: "replace" });
}

const many = (count: number): string => (count === 1 ? "What you wrote is" : `${count} things you wrote are`);

function sayWaiting(count: number): void {
  showBar({
    words: `${many(count)} not sent yet. It waits on this phone and goes by itself when there is a signal.`,
    again: () => void tryAll(),
    danger: true,
  });
}
