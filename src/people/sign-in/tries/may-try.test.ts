import fc from "fast-check";
import { expect, test } from "vitest";
import { mayTry, type TriesSeen } from "./may-try.ts";

const none: TriesSeen = { hereAboutHer: 0, here: 0, aboutHer: 0, knownHere: false };

test("a few mistakes are nothing; then the same place waits", () => {
  expect(mayTry("password", { ...none, hereAboutHer: 4, here: 4, aboutHer: 4 })).toBe(true);
  expect(mayTry("password", { ...none, hereAboutHer: 5, here: 5, aboutHer: 5 })).toBe(false);
});

test("whatever strangers do elsewhere, her password is tried where she is", () => {
  fc.assert(
    fc.property(fc.nat(), fc.boolean(), (aboutHer, knownHere) =>
      mayTry("password", { ...none, aboutHer, knownHere }),
    ),
  );
});

test("codes have a limit wherever they come from, except where she has come in before", () => {
  expect(mayTry("code", { ...none, aboutHer: 30 })).toBe(false);
  expect(mayTry("code", { ...none, aboutHer: 30, knownHere: true })).toBe(true);
  expect(mayTry("code", { ...none, hereAboutHer: 5, knownHere: true })).toBe(false);
});

test("more failures never open what fewer closed", () => {
  const seen = fc.record({
    hereAboutHer: fc.nat(60),
    here: fc.nat(60),
    aboutHer: fc.nat(60),
    knownHere: fc.boolean(),
  });
  fc.assert(
    fc.property(
      seen,
      seen,
      fc.constantFrom("password" as const, "code" as const, "link" as const),
      (some, more, kind) => {
        const worse = {
          hereAboutHer: some.hereAboutHer + more.hereAboutHer,
          here: some.here + more.here,
          aboutHer: some.aboutHer + more.aboutHer,
          knownHere: some.knownHere,
        };
        if (!mayTry(kind, some)) expect(mayTry(kind, worse)).toBe(false);
      },
    ),
  );
});
