import fc from "fast-check";
import { expect, test } from "vitest";
import { sealer } from "./seal.ts";

const ours = sealer("a secret of thirty-two characters or more");

test("what was sealed opens again, for the same thing only", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.string(), (text, about, other) => {
      const sealed = ours.seal(text, about);
      expect(ours.unseal(sealed, about)).toBe(text);
      if (other !== about) expect(ours.unseal(sealed, other)).toBeNull();
    }),
  );
});

test("another installation's secret, a changed letter and nonsense open nothing", () => {
  const sealed = ours.seal("key", "totp:1");
  expect(sealer("another secret of thirty-two characters").unseal(sealed, "totp:1")).toBeNull();
  const changed = sealed.slice(0, -2) + (sealed.endsWith("AA") ? "BB" : "AA");
  for (const wrong of [changed, "", "1.", "2.abc", "1.%%%", sealed.slice(2)])
    expect(ours.unseal(wrong, "totp:1")).toBeNull();
});

test("the same text seals differently each time, and prints the same", () => {
  expect(ours.seal("key", "a")).not.toBe(ours.seal("key", "a"));
  expect(ours.print("192.0.2.1")).toEqual(ours.print("192.0.2.1"));
  expect(ours.print("192.0.2.1")).not.toEqual(ours.print("192.0.2.2"));
});
