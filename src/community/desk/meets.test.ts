import { expect, test } from "vitest";
import { meets, type Reply, type Waiting } from "./meets.ts";

const waits = (
  postId: string,
  authorId: string,
  tier: Waiting["tier"],
  ownerId: string | null = null,
  place: Waiting["place"] = "member",
): Waiting => ({
  postId,
  authorId,
  tier,
  ownerId,
  openedAt: null,
  repliedAt: null,
  place,
});
const supporter: Reply = { personId: "amina", place: "supporter" };
const member: Reply = { personId: "priya", place: "member" };

test.each<[string, Reply, Waiting[], string[]]>([
  [
    "a supporter's answer is for the member, and not for what a colleague wrote",
    supporter,
    [waits("a", "chloe", "A"), waits("b", "grace", "U", null, "supporter")],
    ["a"],
  ],
  [
    "what a colleague wrote is answered by whoever took it on",
    supporter,
    [waits("b", "grace", "U", "amina", "supporter")],
    ["b"],
  ],
  ["another member's answer is a human reply to a green", member, [waits("a", "chloe", "none")], ["a"]],
  [
    "her own further post answers nobody",
    { personId: "chloe", place: "member" },
    [waits("a", "chloe", "none")],
    [],
  ],
  ["a member's answer does not meet an amber", member, [waits("a", "chloe", "A")], []],
  ["a supporter's does", supporter, [waits("a", "chloe", "A")], ["a"]],
  ["a guest's does", { personId: "guest", place: "guest" }, [waits("a", "chloe", "U")], ["a"]],
  ["all that one person wrote", supporter, [waits("a", "chloe", "A"), waits("b", "chloe", "R")], ["a", "b"]],
  [
    "where two people wait, neither by accident",
    supporter,
    [waits("a", "chloe", "A"), waits("b", "jade", "A")],
    [],
  ],
  [
    "but the one she has taken on",
    supporter,
    [waits("a", "chloe", "A"), waits("b", "jade", "A", "amina")],
    ["b"],
  ],
  [
    "and the greens besides",
    supporter,
    [waits("a", "chloe", "A"), waits("b", "jade", "A"), waits("c", "priya", "none")],
    ["c"],
  ],
  ["answered once", supporter, [{ ...waits("a", "chloe", "A"), repliedAt: new Date() }], []],
])("%s", (_, reply, waiting, expected) => {
  expect(meets(reply, waiting)).toEqual(expected);
});
