import type { Card } from "../card.ts";
import { pregnant, weeksEnd } from "../when.ts";

export const movements: Card = {
  key: "movements",
  title: "[Your|The] baby is moving less",
  group: "bump",
  discreet: false,
  quiet: false,
  parts: [
    {
      when: pregnant(16, 24),
      say: [
        "Most people first feel their baby move between 16 and 24 weeks. With a first baby it is often later.",
      ],
      care: [
        {
          call: "today",
          signs: [
            "[you have|she has] felt [your|the] baby move, and now feels less or nothing",
            "something about the movements worries [you|either of you]",
          ],
        },
        {
          call: "usual",
          signs: ["[you are|she is] nearly 24 weeks and [have|has] not felt [your|the] baby move yet"],
        },
      ],
    },
    {
      when: pregnant(24, weeksEnd),
      care: [
        {
          call: "unit",
          signs: [
            "[your|the] baby is moving less than usual",
            "[you|she] cannot feel [your|the] baby move",
            "the movements have changed",
            "[you have|she has] not felt [your|the] baby move by 24 weeks",
          ],
          also: [
            "Do not wait until the morning or the next visit. Midwives are there all night.",
            "Do not try to make your baby move first. Call.",
            "A heart monitor or an app for the home cannot tell you that all is well.",
            "If it happens again, call again. It is right to call every time.",
            "Babies do not move less near the end. They move in labour too.",
          ],
        },
        {
          call: "999",
          signs: ["[you have|she has] heavy bleeding as well", "there is pain that does not stop"],
        },
      ],
    },
  ],
  beside:
    "Help her call now, whatever the hour. Stay with her or on the line until she has spoken to a midwife.",
  version: 1,
  sources: [
    {
      name: "NHS, Your baby’s movements",
      url: "https://www.nhs.uk/pregnancy/keeping-well/your-babys-movements/",
    },
    {
      name: "Mid Cheshire Hospitals, Your baby’s movements (Tommy’s text)",
      url: "https://www.mcht.nhs.uk/our-services/maternity/your-babys-movements",
    },
    {
      name: "Surrey and Sussex Healthcare, movements",
      url: "https://surreyandsussex.nhs.uk/our-services/womens-services/maternity-services/your-pregnancy-journey/fetal-movements",
    },
  ],
};
