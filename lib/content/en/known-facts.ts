import type { KnownFactsWords } from "../decision-aid-shape";

/** What studies found, both sides in the same tone, each with who was studied and what it leaves open. */
export const knownFactsWords: KnownFactsWords = {
  "treatment-advice": {
    title: "Different advice on treatment",
    changed: (n) => `${n} of 100 got different advice on treatment.`,
    same: (n) => `${n} of 100 did not.`,
    who: "6,791 people in the United States who asked one second opinion program, 2011 and 2012.",
    limits:
      "These people chose to ask, so it may be different for others. A change does not prove that the first doctor was wrong.",
  },
  diagnosis: {
    title: "A different diagnosis",
    changed: (n) => `${n} of 100 got a different diagnosis.`,
    same: (n) => `${n} of 100 did not.`,
    who: "The same 6,791 people. Some had both: about 42 of 100 had one change or the other, and 58 had none. We read this in the short form of the paper.",
    limits: "No one checked later which of the two was right.",
  },
  "all-studies": {
    title: "A major change, in all studies of people who asked",
    changed: (n) => `${n} of 100 had a major change in diagnosis, treatment or outlook.`,
    same: (n) => `${n} of 100 did not.`,
    who: "People of 7 studies who asked for a second opinion by themselves.",
    limits:
      "The studies differ a lot. Most often the second doctor agreed with the first. Of 100 people whose illness had no clear name, 90 still had none, and 10 had one.",
  },
  "more-unsure": {
    title: "It may leave a person more unsure",
    text: "For most it made things clearer. For others doubt stayed as it was, or grew. Two answers can be harder than one.",
    who: "23 men with prostate cancer, asked in talks by phone.",
    limits: "It is a small study. It cannot say how many of 100 feel more unsure.",
  },
  "delay-cancer": {
    title: "Waiting can do harm",
    text: "Waiting four more weeks for cancer surgery went with slightly more deaths. The same was seen with some other cancer treatment.",
    who: "Studies of people with seven kinds of cancer, looked at together in 2020.",
    limits:
      "People who waited may have been sicker for other reasons. It says nothing of one person. The doctor can say how long is safe.",
  },
  "delay-breast": {
    title: "How much time it took in one place",
    text: "From biopsy to treatment it took about 42 days for half of those who came for a second opinion. It took 31 days for half of the others. The limit that is used there is 60 days.",
    who: "226 people with breast cancer at one cancer center in the United States, 2024.",
    limits: "It is one big center. With other cancers, or in other places, it may take longer.",
  },
  "delay-unknown": {
    title: "It takes time",
    text: "A second opinion takes days to weeks. For this kind of problem we found no good number on what a wait does. Only the doctor can say how long is safe.",
    who: "No study that we found.",
    limits: "Not found does not mean that a wait is safe.",
  },
  "worth-it": {
    title: "No one knows if it pays off in the end",
    text: "No study has shown if second opinions are worth what they cost. Few have looked at how people did later.",
    who: "33 papers on second opinions, looked at together in 2021.",
    limits: "It does not show that they are not worth it. It was not measured.",
  },
  "cancer-changed": {
    title: "With cancer: something changed",
    changed: (n) => `${n} of 100 had a change in diagnosis, treatment or outlook.`,
    same: (n) =>
      `${n} of 100 did not. The studies themselves say that 43 to 82 of 100 were told the same, and 18 to 57 were not.`,
    who: "People with cancer in 13 papers, 2015. Another look at 25 studies found a different answer for 2 to 51 of 100. For 49 to 98 it was the same.",
    limits: "Hardly any study looked at how people did afterwards.",
  },
  "breast-board": {
    title: "With breast cancer, at one big center",
    changed: (n) =>
      `${n} of 100 had a change in diagnosis. For 20 of 100 the slides were read in another way.`,
    same: (n) =>
      `${n} of 100 had no change in diagnosis. For 80 of 100 the slides were read alike.`,
    who: "70 people who came to one center in the United States, seen by a group of doctors, 2015 and 2016.",
    limits:
      "It is a small group at one center. Much of the change came from new scans and biopsies, not from a second look at the old ones.",
  },
  "every-slide": {
    title: "When every slide is read again",
    changed: (n) => `${n} of 100 got a very different reading.`,
    same: (n) => `${n} of 100 did not.`,
    who: "All people whose slides came to two big hospitals, more than 70,000 at one of them. Nobody had to ask.",
    limits: "Small differences are not counted. Rounded: the papers say 0.6 and 2.3.",
  },
  "scans-read-again": {
    title: "When a scan is read again on request",
    changed: (n) => `${n} of 100 were read in another way. For 19 of 100 it changed their care.`,
    same: (n) => `${n} of 100 were read alike. For 81 of 100 their care stayed the same.`,
    who: "12,676 scans of many studies, most from people with cancer.",
    limits:
      "The second doctor saw the first report. Where it could be checked, the second reading was right for about 90 of 100 and wrong for about 10.",
  },
  "every-scan": {
    title: "When every scan is read twice",
    changed: (n) => `${n} of 100 were read in another way.`,
    same: (n) => `${n} of 100 were read alike.`,
    who: "Scans of 46 studies, read twice as a routine.",
    limits: "The studies differ a lot in what they counted.",
  },
  "brain-scans": {
    title: "When a specialist reads a brain or spine scan again",
    changed: (n) =>
      `${n} of 100 were read so differently that it mattered for care. 21 more differed in small things.`,
    same: (n) => `${n} of 100 had no such difference. 66 of them were read just alike.`,
    who: "506 scans sent to one center for a second look in 2004. For some, data were missing.",
    limits: "It is one center, some time ago. Doctors sent the scans that they were unsure of.",
  },
  "ms-diagnosis": {
    title: "With MS: was it MS?",
    changed: (n) => `${n} of 100 were found to have something else.`,
    same: (n) => `${n} of 100 did have MS.`,
    who: "241 people sent to two MS centers in the United States who had been told that it was MS.",
    limits:
      "People sent to such a center are often the unclear ones. Those who had something else had taken MS drugs for about 110 years in all.",
  },
  "spine-surgery": {
    title: "Told to have spine surgery",
    changed: (n) => `${n} of 100 were not advised to have surgery after a second look.`,
    same: (n) =>
      `${n} of 100 were advised to have it. About 16 of these were to have the same one.`,
    who: "485 people in Brazil whom their insurer sent for a second look. 425 of them got a final answer.",
    limits:
      "The insurer sent them, so it may be different for others. No one checked later who did better.",
  },
  "hard-cases": {
    title: "Sent to a big clinic with a hard case",
    changed: (n) => `${n} of 100 got a different diagnosis. For 66 of 100 it was made more exact.`,
    same: (n) =>
      `${n} of 100 did not get a different one. For 12 of 100 it was just the same. Rounded, so one is left over.`,
    who: "286 people whom a doctor sent to one big clinic in the United States.",
    limits: "These were hard cases. No one checked later who was right.",
  },
};
