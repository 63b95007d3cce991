import { expect, test } from "vitest";
import { meets, type Reply, type Waiting } from "./meets.ts";

const waits = (
  postId: string,
  authorId: string,
  tier: Waiting["tier"],
  ownerId: string | null = null,
): Waiting => ({
  postId,
  authorId,
  tier,
  ownerId,
  openedAt: null,
  repliedAt: null,
});
const supporter: Reply = { personId: "amina", place: "supporter" };
const member: Reply = { personId: "priya", place: "member" };

test.each<[string, Reply, Waiting[], string[]]>([
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
