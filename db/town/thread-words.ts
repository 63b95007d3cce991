/** What the mothers and the fathers of Harbrook wrote to begin with. Nobody of them exists. */
export const mumsTalk = {
  welcome: {
    title: "Welcome, and how this place works",
    words:
      "You can ask anything here. Somebody who has been through it is here every evening; the top of this page says until when.\n\nIf you would rather not be known, hide your name on a post. Nobody here can see whose it is. Only where somebody may be in danger can two people together look.\n\nAnd if something is wrong with you or the baby, do not wait for us: press “Help now”.",
  },
  night: {
    title: "Is anybody else awake?",
    words:
      "He kicks when I lie down and stops when I get up to tell somebody. It is nearly eleven. I have had three biscuits.",
    notes: "sleep",
  },
  hidden: {
    title: "Everybody says I must be so happy",
    words:
      "I thought it would feel like something by now. I go to the appointments and say the right things. Then I go home and feel nothing much. Has anybody else had this?",
  },
  scan: {
    title: "Scan tomorrow and I cannot sit still",
    words: "They want to look at how she is growing, again. Tell me it is fine to be scared.",
    notes: "scan",
  },
  loss: {
    title: "After two losses, nobody will say congratulations",
    words:
      "They all say “let’s see”. I know why. I say it too. But we are further than we have ever been, and I would like one person to be pleased.",
    notes: "loss",
  },
  pram: {
    title: "Second-hand prams: yes or no?",
    words: "My sister says never, my mum says always. We have a very small hall and a very small budget.",
  },
  feeding: {
    title: "Packing the bag: does anybody really use all of it?",
    words: "The list on the fridge has 41 things on it. Be honest.",
  },
};

export const dadsTalk = {
  hello: {
    title: "First one here?",
    words:
      "Apparently it is the size of a cauliflower now. Mostly worried about money and pretending not to be.",
  },
  links: {
    title: "Worth reading",
    words: "Things other dads found useful. Tell us what is missing.",
  },
  night: {
    title: "Sitting in the car",
    words: "I sit in the car for ten minutes before I go in after work. Does everybody do that, or is it me?",
  },
};
