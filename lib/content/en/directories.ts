import type { DirectoryId } from "../directories";
import type { DirectoryText } from "../directory-shape";

/** What each list holds, and what to look for once there. */
export const directoryWords: { readonly [D in DirectoryId]: DirectoryText } = {
  "ms-society": {
    lists: "Doctors and centers that treat MS, by place. A help line for people with MS.",
    find: "Look for “Find Doctors & Resources”.",
  },
  "ms-centers": {
    lists: "Centers where a whole team works on MS.",
    find: "Look for the list of member centers.",
  },
  "ms-world": {
    lists: "The national MS group of each country.",
    find: "Look for “Find MS support near you”.",
  },
  "ms-people": { lists: "A help line, and ways to meet others with MS." },
  neurologists: {
    lists: "Nerve and brain doctors, by place and narrow field.",
    find: "Look for “Find a Neurologist”.",
  },
  "epilepsy-centers": {
    lists: "Epilepsy centers and their level. Level 4 is for the hardest cases.",
    find: "Look for “Find an Epilepsy Center”.",
  },
  "brain-surgeons": {
    lists: "Surgeons of the brain, spine and nerves.",
    find: "Look for “Find a Neurosurgeon”.",
  },
  parkinson: {
    lists: "Centers of excellence for Parkinson’s, and a help line.",
    find: "Look for “Expert Care” or the help line.",
  },
  "nerve-institute": {
    lists: "Patient groups and trials for each illness of the brain and nerves.",
    find: "Search for the illness.",
  },
  "cancer-institute": {
    lists: "The cancer centers that the institute has named. A help line too.",
    find: "Look for “Find a Cancer Center”.",
  },
  "cancer-network": {
    lists: "Leading cancer centers, and free guides for patients to the standard treatment.",
    find: "Look for “Member Institutions” and “For Patients”.",
  },
  "cancer-surgery": {
    lists: "Hospitals whose cancer care has been checked.",
    find: "Look for “Find a Hospital”, or the Commission on Cancer.",
  },
  "women-cancer": {
    lists: "Surgeons for cancers of the womb, ovaries and cervix.",
    find: "Look for “Seek a Specialist”.",
  },
  "cancer-society": { lists: "A help line day and night, and help with travel and costs." },
  "blood-cancer": {
    lists: "Help by phone for leukemia, lymphoma and myeloma, and help to find a trial.",
    find: "It was called the Leukemia & Lymphoma Society until 2025.",
  },
  cardiologists: {
    lists: "Heart doctors and heart hospitals, by place.",
    find: "Look for a page to find a doctor or a hospital.",
  },
  "heart-surgeons": {
    lists: "How heart operations went, hospital by hospital, where they share it.",
    find: "Look for “Public Reporting”.",
  },
  "heart-rhythm": {
    lists: "Doctors for heart rhythm, pacemakers and ablation.",
    find: "Look for “Find a Specialist”.",
  },
  vessels: {
    lists: "Surgeons for arteries and veins.",
    find: "Look for “Find a Vascular Surgeon”.",
  },
  "born-with-heart": {
    lists: "Clinics for adults who were born with a heart problem.",
    find: "Look for the clinic list.",
  },
  "heart-association": { lists: "A support network, and plain guides to tests and operations." },
  "bone-surgeons": {
    lists: "Surgeons for bones, joints and the spine.",
    find: "Look for “Find an Orthopaedist”.",
  },
  "spine-society": {
    lists: "Spine doctors of several kinds: some operate, some do not.",
    find: "Look for a page to find a provider.",
  },
  "hip-knee": {
    lists: "Surgeons who do mostly hips and knees.",
    find: "Look for “Find a Doctor”.",
  },
  "rehab-doctors": {
    lists: "Doctors who treat backs and joints without surgery.",
    find: "Look for “Find a PM&R Physician”.",
  },
  "joint-doctors": {
    lists: "Doctors for lupus, swollen joints and the like.",
    find: "Look for “Find a Rheumatologist”.",
  },
  arthritis: { lists: "A help line, and groups for people with joint illness." },
  surgeons: {
    lists: "Surgeons by narrow field and place.",
    find: "Look for “Find a Surgeon”.",
  },
  "womens-doctors": {
    lists: "Doctors for the womb, ovaries and birth.",
    find: "Look for “Find an Ob-Gyn”.",
  },
  "ear-nose-throat": {
    lists: "Doctors for ears, nose, throat and tonsils.",
    find: "Look for “Find an ENT”.",
  },
  urologists: {
    lists: "Doctors for the bladder, prostate and kidneys.",
    find: "Look for “Find a Urologist”.",
  },
  "bowel-surgeons": {
    lists: "Surgeons for the bowel.",
    find: "Look for “Find a Surgeon”.",
  },
  "health-topics": {
    lists: "Plain pages on each illness, with the patient groups for it.",
    find: "Search for the illness.",
  },
  "rare-gard": {
    lists: "What is known about each rare illness, with centers and groups. A help line too.",
    find: "Search for the illness, or for the signs of it.",
  },
  undiagnosed: {
    lists: "A study for people whose illness has no name after many tests.",
    find: "Look for “Apply”. A doctor writes a letter, so ask yours first.",
  },
  "gene-counselors": {
    lists: "People trained to explain gene tests, near you or by video.",
    find: "Look for “Find a Genetic Counselor”.",
  },
  "rare-nord": {
    lists: "Patient groups and centers of excellence for rare illness.",
    find: "Search for the illness, then look for “Organizations”.",
  },
  "rare-genes": { lists: "Help for families with a rare illness, and a guide to groups." },
  "rare-world": {
    lists: "Centers and patient groups for rare illness in many countries.",
    find: "Look for “Expert centres”.",
  },
  "stomach-doctors": {
    lists: "Doctors for the stomach, bowel and liver.",
    find: "Look for “Find a Gastroenterologist”.",
  },
  "hormone-doctors": {
    lists: "Doctors for diabetes, the thyroid and other hormone problems.",
    find: "Look for a page to find an endocrinologist.",
  },
  kidney: { lists: "A help line, and people who live with kidney illness." },
  lung: { lists: "A help line with nurses, and groups for lung illness." },
  "board-certified": {
    lists: "If a doctor has passed the exams of a board, and in which field.",
    find: "Search by name. It is free.",
  },
  "do-certified": {
    lists: "The same for doctors who write DO after their name.",
    find: "Look for “Find a DO”.",
  },
  license: {
    lists: "In which states a doctor has a license, and if a board has acted against them.",
    find: "Search by name.",
  },
  "where-they-work": {
    lists: "The field and the office address of each doctor. It helps to see who works together.",
    find: "Search by name and state.",
  },
  "medicare-compare": {
    lists: "Doctors and hospitals that take Medicare, with what is known of their care.",
  },
  "register-gb": { lists: "Every doctor in the United Kingdom, and their field." },
  "register-ie": { lists: "Every doctor in Ireland, and their field." },
  "register-au": { lists: "Every doctor in Australia, and their field." },
  "register-nz": { lists: "Every doctor in New Zealand, and their field." },
  "trial-register": {
    lists: "Trials here and in other countries, and if they take new people.",
    find: "Search for the illness and a place. Then choose those that are “recruiting”.",
  },
  "cancer-trials": {
    lists: "Cancer trials, and people who help to look, by phone or chat.",
    find: "Look for “Find a Clinical Trial”.",
  },
  "online-cleveland": {
    lists: "Opinions by video or in writing, for many kinds of illness.",
    find: "Look for “Virtual Second Opinions”. It was once called MyConsult.",
  },
  "online-mgb": {
    lists: "Opinions in writing. The doctor at home takes part.",
    find: "Look for “Online Second Opinions”. It was once called Partners.",
  },
  "online-stanford": {
    lists: "Opinions in writing, for many kinds of illness.",
    find: "Look for “Online Second Opinion”.",
  },
  "online-ucsf": {
    lists: "Opinions in writing, or by video where the law allows it.",
    find: "Look for “Second Opinion”.",
  },
  "online-dana-farber": {
    lists: "Opinions in writing on cancer, by doctors who treat with drugs. Not on surgery.",
    find: "Look for “Online Second Opinion”.",
  },
};
