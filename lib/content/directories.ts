import { illnessDirectories } from "./directories-by-illness";
import type { Directory } from "./directory-shape";

const anyIllness = {
  groups: "all",
  country: "us",
  sources: ["directories"],
  reviewedOn: "2026-11-20",
  confidence: "from-knowledge",
} as const;

/** Lists that serve every health problem. */
const generalDirectories = [
  {
    ...anyIllness,
    id: "board-certified",
    name: "Certification Matters",
    keeper: "American Board of Medical Specialties",
    address: "https://www.certificationmatters.org",
    use: "check",
  },
  {
    ...anyIllness,
    id: "do-certified",
    name: "American Osteopathic Association",
    address: "https://osteopathic.org",
    use: "check",
  },
  {
    ...anyIllness,
    id: "license",
    name: "DocInfo",
    keeper: "Federation of State Medical Boards",
    address: "https://www.docinfo.org",
    use: "check",
  },
  {
    ...anyIllness,
    id: "where-they-work",
    name: "NPI Registry",
    keeper: "Centers for Medicare & Medicaid Services",
    address: "https://npiregistry.cms.hhs.gov",
    use: "check",
  },
  {
    ...anyIllness,
    id: "medicare-compare",
    name: "Care Compare",
    keeper: "Medicare",
    address: "https://www.medicare.gov/care-compare",
    use: "check",
  },
  {
    ...anyIllness,
    id: "register-gb",
    name: "General Medical Council",
    address: "https://www.gmc-uk.org",
    use: "check",
    country: "gb",
  },
  {
    ...anyIllness,
    id: "register-ie",
    name: "Medical Council of Ireland",
    address: "https://www.medicalcouncil.ie",
    use: "check",
    country: "ie",
  },
  {
    ...anyIllness,
    id: "register-au",
    name: "Ahpra",
    address: "https://www.ahpra.gov.au",
    use: "check",
    country: "au",
  },
  {
    ...anyIllness,
    id: "register-nz",
    name: "Medical Council of New Zealand",
    address: "https://www.mcnz.org.nz",
    use: "check",
    country: "nz",
  },
  {
    ...anyIllness,
    id: "trial-register",
    name: "ClinicalTrials.gov",
    keeper: "National Library of Medicine",
    address: "https://clinicaltrials.gov",
    use: "trials",
    country: "world",
  },
  {
    ...anyIllness,
    id: "cancer-trials",
    name: "National Cancer Institute",
    address: "https://www.cancer.gov",
    use: "trials",
    groups: ["cancer"],
  },
  {
    ...anyIllness,
    id: "online-cleveland",
    name: "Cleveland Clinic",
    address: "https://my.clevelandclinic.org",
    use: "online",
    sources: ["s23b", "article-d"],
  },
  {
    ...anyIllness,
    id: "online-mgb",
    name: "Mass General Brigham",
    address: "https://www.massgeneralbrigham.org",
    use: "online",
    sources: ["s26", "article-d"],
  },
  {
    ...anyIllness,
    id: "online-stanford",
    name: "Stanford Health Care",
    address: "https://stanfordhealthcare.org",
    use: "online",
    sources: ["s27"],
  },
  {
    ...anyIllness,
    id: "online-ucsf",
    name: "UCSF Health",
    address: "https://www.ucsfhealth.org",
    use: "online",
    sources: ["s25", "article-d"],
  },
  {
    ...anyIllness,
    id: "online-dana-farber",
    name: "Dana-Farber Cancer Institute",
    address: "https://www.dana-farber.org",
    use: "online",
    groups: ["cancer"],
    sources: ["s24"],
    confidence: "seen",
  },
] as const satisfies readonly Directory[];

/** Every list, those for one illness first. Ids never change; a list that is gone is taken out. */
export const directories = [...illnessDirectories, ...generalDirectories] as const;

export type DirectoryId = (typeof directories)[number]["id"];
