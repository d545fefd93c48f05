interface AuditReport {
  metadata?: { vulnerabilities?: { high?: number; critical?: number } };
  vulnerabilities?: Record<string, { severity: string; via: unknown }>;
}

/** How a step ends that could not ask, neither passed nor failed; no tool of ours ends so by itself. */
export const SKIPPED_STATUS = 77;

export interface AuditVerdict {
  outcome: 'PASSED' | 'FAILED' | 'SKIPPED';
  says: string;
}

const reportIn = (text: string): AuditReport => {
  try {
    return JSON.parse(text) as AuditReport;
  } catch {
    return {};
  }
};

/** What `npm audit --json` came to. A registry that answers no audits is no yes: it is said aloud that nothing was asked. */
export const auditVerdict = (text: string): AuditVerdict => {
  const { metadata, vulnerabilities = {} } = reportIn(text);
  const found = metadata?.vulnerabilities;
  if (!found) return { outcome: 'SKIPPED', says: 'skipped: the registry does not answer audits' };
  const serious = Object.entries(vulnerabilities).filter(([, { severity }]) => /^(high|critical)$/.test(severity));
  const isBad = serious.length > 0 || (found.high ?? 0) + (found.critical ?? 0) > 0;
  if (!isBad) return { outcome: 'PASSED', says: 'no package that is shipped has a known fault of high severity' };
  return { outcome: 'FAILED', says: `known faults of high severity: ${serious.map(([name]) => name).join(', ')}` };
};
