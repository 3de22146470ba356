export type Source = {
  /** Who said it and where, so that a reader can find it without us. */
  readonly citation: string;
  /** The year of publication; null where the page carries none. */
  readonly year: number | null;
  readonly kind:
    | "study"
    | "review"
    | "guidance"
    | "patient-guide"
    | "article"
    | "insurer"
    | "label"
    | "news"
    | "house";
};

/**
 * Where the content comes from. Most were read as excerpts. Articles A to D are the four
 * general articles the trigger list grew from: they are pointers, not evidence.
 */
export const sources = {
  "article-a": {
    citation:
      "When to seek a second opinion on MS treatment plans. General health article; says that it was written with a language model.",
    year: null,
    kind: "article",
  },
  "article-b": {
    citation: "Medical second opinion: when and how. General health article.",
    year: null,
    kind: "article",
  },
  "article-c": {
    citation:
      "The definitive guide to finding expert second opinions in health. General health article.",
    year: 2025,
    kind: "article",
  },
  "article-d": {
    citation: "When to get a second opinion. U.S. News & World Report, updated May 2022.",
    year: 2022,
    kind: "article",
  },
  s8: {
    citation:
      "Légaré F and others. Are you SURE? Assessing patient decisional conflict with a 4-item screening test. Canadian Family Physician 2010;56:e308-14.",
    year: 2010,
    kind: "study",
  },
  s9: {
    citation: "Validation of the SURE test. Cochrane Colloquium abstracts.",
    year: 2013,
    kind: "study",
  },
  s12: {
    citation:
      "Academy of Medical Royal Colleges. Choosing Wisely UK: benefits, risks, alternatives, and doing nothing.",
    year: null,
    kind: "patient-guide",
  },
  s13: {
    citation:
      "Agency for Healthcare Research and Quality. The SHARE approach to deciding together.",
    year: null,
    kind: "guidance",
  },
  s16: {
    citation:
      "Directive on second opinions before operations where advice varies (statutory list, Germany), as listed by patient organisations.",
    year: 2018,
    kind: "guidance",
  },
  s17: {
    citation: "Healthwise: Getting a second opinion; Penn Medicine patient guide, December 2017.",
    year: 2017,
    kind: "patient-guide",
  },
  s18: {
    citation: "American Cancer Society. Seeking a second opinion.",
    year: null,
    kind: "patient-guide",
  },
  s20: {
    citation: "Leukemia & Lymphoma Society. Getting a second opinion.",
    year: null,
    kind: "patient-guide",
  },
  s21: { citation: "When to get a second opinion. The Bulletin (Bend).", year: null, kind: "news" },
  s22: {
    citation: "Medicare. Second surgical opinions (leaflet, September 2020, and coverage page).",
    year: 2020,
    kind: "insurer",
  },
  s23: {
    citation:
      "Cleveland Clinic and trade press on its virtual second opinions: staff who gather the records, in about five days. Consult QD; HealthLeaders, April 2021.",
    year: 2021,
    kind: "patient-guide",
  },
  s23b: {
    citation:
      "Cleveland Clinic. Questions and answers on its online second opinion service (archived page).",
    year: null,
    kind: "patient-guide",
  },
  s24: {
    citation:
      "Dana-Farber Cancer Institute. Online second opinion program: how to start, questions and answers.",
    year: null,
    kind: "patient-guide",
  },
  s25: {
    citation: "UCSF Health. Second opinions by telehealth.",
    year: null,
    kind: "patient-guide",
  },
  s26: {
    citation: "Mass General Brigham. Online second opinions, pages for doctors and employers.",
    year: null,
    kind: "patient-guide",
  },
  s27: {
    citation: "Stanford Medicine. Second opinions online (Scope blog, November 2019).",
    year: 2019,
    kind: "patient-guide",
  },
  s33: {
    citation:
      "United States law on access to one’s own health records, 45 CFR 164.524, as explained by the Department of Health and Human Services and the University of North Carolina School of Government (2023).",
    year: 2023,
    kind: "guidance",
  },
  s34: {
    citation:
      "OpenNotes. The federal rule (21st Century Cures Act) that opens electronic records without delay.",
    year: null,
    kind: "guidance",
  },
  s35: {
    citation:
      "Lye CT and others. How 83 top hospitals in the United States handle requests for medical records. JAMA Network Open 2018;1:e183014.",
    year: 2018,
    kind: "study",
  },
  s36: {
    citation:
      "How 51 health providers answered requests for medical records. medRxiv preprint 19004291.",
    year: 2019,
    kind: "study",
  },
  s37: {
    citation:
      "Ciitizen. Images are part of what a person may ask for, and often have a form of their own.",
    year: null,
    kind: "article",
  },
  s38: {
    citation:
      "American Medical Association. Patients’ images on discs, and discs that do not open.",
    year: null,
    kind: "guidance",
  },
  s39: {
    citation:
      "Laboratory and radiology guides on sending slides and images (Fairview; HPL; Hospital for Special Surgery; Radiology & Imaging Associates).",
    year: null,
    kind: "guidance",
  },
  s40: {
    citation:
      "How long laboratories keep slides, blocks and smears: College of American Pathologists (2001), and a table in the Journal of Clinical Pathology.",
    year: 2001,
    kind: "guidance",
  },
  s41: {
    citation: "How long hospitals take to copy a record: a survey. PubMed Central PMC1560890.",
    year: 2005,
    kind: "study",
  },
  s30: {
    citation:
      "Meyer AND and others. Evaluation of outcomes from a national patient-initiated second-opinion program. American Journal of Medicine 2015;128:1138.e25-33.",
    year: 2015,
    kind: "study",
  },
  s47: {
    citation:
      "Payne VL and others. Patient-initiated second opinions: systematic review. Mayo Clinic Proceedings 2014;89:687-96.",
    year: 2014,
    kind: "review",
  },
  s48: {
    citation:
      "Greenfield G and others. Patient-initiated second medical consultations: systematic review. BMJ Open 2021;11:e044033.",
    year: 2021,
    kind: "review",
  },
  s49: {
    citation:
      "Ruetters D and others. Is there evidence for a better health care for cancer patients after a second opinion? A systematic review. Journal of Cancer Research and Clinical Oncology 2016;142:1521-8.",
    year: 2016,
    kind: "review",
  },
  s50: {
    citation:
      "Hillen MA and others. Patient-driven second opinions in oncology: a systematic review. The Oncologist 2017;22:1197-211.",
    year: 2017,
    kind: "review",
  },
  s51: {
    citation:
      "Van Such M and others. Extent of diagnostic agreement among medical referrals. Journal of Evaluation in Clinical Practice 2017;23:870-4. Read in reports.",
    year: 2017,
    kind: "study",
  },
  s53: {
    citation:
      "Garcia D and others. The value of a second opinion for breast cancer patients referred to a cancer center with a multidisciplinary breast tumor board. Annals of Surgical Oncology 2018;25(10).",
    year: 2018,
    kind: "study",
  },
  s54: {
    citation:
      "Rosenkrantz AB and others. Discrepancy rates and clinical impact of imaging secondary interpretations: systematic review and meta-analysis. Journal of the American College of Radiology 2018;15:1222-31.",
    year: 2018,
    kind: "review",
  },
  s55: {
    citation:
      "Briggs GM and others. The role of specialist neuroradiology second opinion reporting: is there added value? Clinical Radiology 2008;63:791-5.",
    year: 2008,
    kind: "study",
  },
  s56: {
    citation:
      "Swapp RE and others. Outside case review of surgical pathology for referred patients. Archives of Pathology & Laboratory Medicine 2013;137:233-40.",
    year: 2013,
    kind: "study",
  },
  s57: {
    citation:
      "Manion E and others. Mandatory second opinion in surgical pathology referral material, University of Iowa. American Journal of Surgical Pathology 2008;32:732-7.",
    year: 2008,
    kind: "study",
  },
  s59: {
    citation:
      "Lenza M and others. Second opinion for degenerative spinal conditions: an option or a necessity? BMC Musculoskeletal Disorders 2017;18:354.",
    year: 2017,
    kind: "study",
  },
  s61: {
    citation:
      "Kaisey M and others. Incidence of multiple sclerosis misdiagnosis in referrals to two academic centers. Multiple Sclerosis and Related Disorders 2019;30:51-6.",
    year: 2019,
    kind: "study",
  },
  s62: {
    citation:
      "Geijer H, Geijer M. Added value of double reading in diagnostic radiology, a systematic review. Insights into Imaging 2018;9:287-301.",
    year: 2018,
    kind: "review",
  },
  s63: {
    citation:
      "Varman P and others. Second opinions and time to treatment of breast cancer. Meeting of the American Society of Breast Surgeons, May 2025; read in reports and an abstract.",
    year: 2025,
    kind: "study",
  },
  s64: {
    citation:
      "Hanna TP and others. Mortality due to cancer treatment delay: systematic review and meta-analysis. BMJ 2020;371:m4087.",
    year: 2020,
    kind: "review",
  },
  s66: {
    citation:
      "Hillen MA and others. The evolution of uncertainty in second opinions about prostate cancer treatment. Health Expectations 2017;20:1264-74.",
    year: 2017,
    kind: "study",
  },
  s70: {
    citation:
      "National Multiple Sclerosis Society, news of 21 November 2018, on the drug safety notice about stopping fingolimod.",
    year: 2018,
    kind: "guidance",
  },
  s71: {
    citation:
      "MS International Federation (2016) and a review on disease returning after stopping natalizumab.",
    year: 2016,
    kind: "review",
  },
  s72: {
    citation: "Withdrawal of common drugs, table 3. PubMed Central PMC4259770.",
    year: 2014,
    kind: "review",
  },
  s73: {
    citation: "Apixaban boxed warning on stopping early, as quoted in 2013-2014.",
    year: 2014,
    kind: "label",
  },
  s74: {
    citation: "Metoprolol succinate boxed warning on stopping suddenly.",
    year: null,
    kind: "label",
  },
  s75: {
    citation: "NICE guideline NG234 on spinal metastases and cord compression, read in a summary.",
    year: 2023,
    kind: "guidance",
  },
  s76: {
    citation: "NHS hospital leaflets on cauda equina syndrome (Chesterfield; Oxford).",
    year: null,
    kind: "patient-guide",
  },
  s77: {
    citation: "NHS pages on when to call 999, from local NHS and patient bodies.",
    year: null,
    kind: "patient-guide",
  },
  s78: {
    citation:
      "Fever during chemotherapy: Cleveland Clinic (100.5°F) and the Infectious Diseases Society of America (100.4°F), as cited.",
    year: null,
    kind: "guidance",
  },
  s79: {
    citation:
      "Early death and time to treatment in acute promyelocytic leukemia, 358 people. Blood Advances 2021;5:2829.",
    year: 2021,
    kind: "study",
  },
  s80: {
    citation: "Leukemia Research Foundation. Second opinions in leukemia.",
    year: null,
    kind: "patient-guide",
  },
  s81: {
    citation:
      "Suicide risk in the year after a cancer diagnosis (journal Cancer, SEER data), as reported. Used in design only.",
    year: null,
    kind: "news",
  },
  s82: {
    citation: "Withdrawal from baclofen, clonidine, opioids and antidepressants, summary page.",
    year: null,
    kind: "guidance",
  },
  s86: { citation: "NHS digital service manual: care cards.", year: null, kind: "guidance" },
  "wait-budget": {
    citation:
      "Second Look wait budget, version 1: editorial. How long it is safe to wait is always the doctor's word; the days in between follow from the plan-for times of records and the 48 hours in which to see that images have come.",
    year: 2026,
    kind: "house",
  },
  "senior-health": {
    citation: "National Institutes of Health, NIHSeniorHealth. Talking with your doctor.",
    year: null,
    kind: "patient-guide",
  },
  "trial-questions": {
    citation: "Rutgers Cancer Institute of New Jersey. Questions to ask about clinical trials.",
    year: null,
    kind: "patient-guide",
  },
  "recording-law": {
    citation:
      "United States Code, title 18, section 2511, on recording a talk one takes part in. State laws and house rules differ.",
    year: null,
    kind: "guidance",
  },
  "release-law": {
    citation:
      "United States law on a signed permission to share health records (authorization), 45 CFR 164.508.",
    year: null,
    kind: "guidance",
  },
  "complaint-law": {
    citation:
      "United States Department of Health and Human Services, Office for Civil Rights. How to file a complaint, 45 CFR 160.306. Read in summaries.",
    year: null,
    kind: "guidance",
  },
  safety: {
    citation: "Second Look safety gate: editorial, not yet signed by a clinician.",
    year: 2026,
    kind: "house",
  },
  "record-list": {
    citation:
      "Second Look list of records: editorial, from what clinics commonly ask for, not yet signed by a clinician.",
    year: 2026,
    kind: "house",
  },
  directories: {
    citation:
      "Second Look list of directories: chosen by hand among public bodies, doctors’ societies and patient groups. Addresses written from knowledge, not opened one by one.",
    year: 2026,
    kind: "house",
  },
  ipdas: {
    citation:
      "International Patient Decision Aid Standards: criteria for judging decision aids, read in summaries.",
    year: 2021,
    kind: "guidance",
  },
  "known-facts": {
    citation:
      "Second Look list of numbers: editorial. Studies chosen by topic and read as abstracts; what was not found is said to be not found.",
    year: 2026,
    kind: "house",
  },
  "value-pairs": {
    citation:
      "Second Look pairs of values and order of options, version 1: editorial. No validated weighting was found.",
    year: 2026,
    kind: "house",
  },
  policy: {
    citation: "Second Look answer policy, version 1: editorial.",
    year: 2026,
    kind: "house",
  },
  "interpreter-law": {
    citation:
      "Interpreters in health care: rule on Section 1557 of the Affordable Care Act (2024), and California Department of Public Health, How to request an interpreter. Read in summaries.",
    year: 2024,
    kind: "guidance",
  },
  "travel-help": {
    citation:
      "Cancer Support Community. Traveling for treatment: help with common concerns. Patient Helpline. Medical travel and lodging options.",
    year: null,
    kind: "patient-guide",
  },
  "plan-times": {
    citation:
      "Second Look plan-for times, version 1: editorial. From the legal limit of 30 days for records in the United States (45 CFR 164.524), a survey of hospitals, and notices of laboratories.",
    year: 2026,
    kind: "house",
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
