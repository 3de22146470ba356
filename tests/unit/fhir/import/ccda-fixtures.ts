/*
 * Documents about a made-up person, as the templates of C-CDA R2.1 have them.
 */

const root = "2.16.840.1.113883.10.20.22";

export const section = (code: string, entries: string, text = "") => `
  <component><section><templateId root="${root}.2.9"/><code code="${code}" codeSystem="2.16.840.1.113883.6.1"/>
  <title>Part</title><text>${text}</text>${entries}</section></component>`;

export const documentOf = (sections: string, header = "") => `<?xml version="1.0" encoding="UTF-8"?>
<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <id root="1.2.3" extension="DOC-9"/><code code="34133-9" displayName="Summary"/>
  <title>Summary of care</title><effectiveTime value="20240611093000-0500"/>
  <recordTarget><patientRole><patient><name><given>Ari</given> <family>Lund</family></name>
  <birthTime value="19700215"/></patient></patientRole></recordTarget>
  <custodian><assignedCustodian><representedCustodianOrganization><name>Pine Hospital</name>
  </representedCustodianOrganization></assignedCustodian></custodian>${header}
  <component><structuredBody>${sections}</structuredBody></component>
</ClinicalDocument>`;

export const problem = ({ value = "", time = "", negated = false, extra = "", act = "active" }) => `
  <entry><act classCode="ACT" moodCode="EVN"><templateId root="${root}.4.3"/><statusCode code="${act}"/>
  <entryRelationship><observation classCode="OBS" moodCode="EVN"${negated ? ' negationInd="true"' : ""}>
  <templateId root="${root}.4.4"/><id root="p-1"/><statusCode code="completed"/>
  <effectiveTime>${time}</effectiveTime>${value}${extra}</observation></entryRelationship></act></entry>`;

export const medication = ({ name = "", times = "", dose = "", status = "active", extra = "" }) => `
  <entry><substanceAdministration classCode="SBADM" moodCode="EVN"><templateId root="${root}.4.16"/>
  <id root="m-1"/><statusCode code="${status}"/>${times}${dose}
  <consumable><manufacturedProduct><manufacturedMaterial>${name}</manufacturedMaterial>
  </manufacturedProduct></consumable>${extra}</substanceAdministration></entry>`;

export const allergy = ({ thing = "", negated = false, reaction = "" }) => `
  <entry><act classCode="ACT" moodCode="EVN"><templateId root="${root}.4.30"/><statusCode code="active"/>
  <entryRelationship><observation classCode="OBS" moodCode="EVN"${negated ? ' negationInd="true"' : ""}>
  <templateId root="${root}.4.7"/><id root="a-1"/><value xsi:type="CD" code="419199007"/>
  <participant typeCode="CSM"><participantRole><playingEntity>${thing}</playingEntity></participantRole></participant>
  ${reaction}</observation></entryRelationship></act></entry>`;

export const reaction = (what: string, severity: string) => `
  <entryRelationship typeCode="MFST"><observation><templateId root="${root}.4.9"/>
  <value xsi:type="CD" displayName="${what}"/><entryRelationship><observation><templateId root="${root}.4.8"/>
  <value xsi:type="CD" code="${severity}"/></observation></entryRelationship></observation></entryRelationship>`;

export const procedure = ({ code = "", time = "", status = "completed", mood = "EVN" }) => `
  <entry><procedure classCode="PROC" moodCode="${mood}"><templateId root="${root}.4.14"/><id root="q-1"/>
  ${code}<statusCode code="${status}"/><effectiveTime ${time}/></procedure></entry>`;

export const results = (name: string, values: string) => `
  <entry><organizer classCode="BATTERY" moodCode="EVN"><templateId root="${root}.4.1"/><id root="r-1"/>
  <code code="1" displayName="${name}"/><statusCode code="completed"/>${values}</organizer></entry>`;

export const result = (name: string, value: string, flag = "N") => `
  <component><observation><templateId root="${root}.4.2"/><code code="2" displayName="${name}"/>
  <statusCode code="completed"/><effectiveTime value="202406100800"/>${value}
  <interpretationCode code="${flag}"/></observation></component>`;

export const problems = "11450-4";
export const medications = "10160-0";
export const allergies = "48765-2";
export const procedures = "47519-4";
export const labResults = "30954-2";
