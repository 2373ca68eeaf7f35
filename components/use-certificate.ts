import { useState } from 'preact/hooks';
import type { ReadCertificate } from '../lib/saml/certificate.ts';
import type { CertificateAnswer, CertificateProblem } from '../lib/saml/certificate-problem.ts';
import type { FactSource } from '../lib/setup/setup-state.ts';

/** Several certificates of which the admin has not chosen one, and where they came from. */
export interface Question {
  readonly certificates: readonly ReadCertificate[];
  readonly source: FactSource;
}

/** What may hold a private key leaves the panel at once. */
const secrets: readonly CertificateProblem[] = ['private-key', 'pkcs12'];

/** The certificate box's state: what is pasted, what is going on, and what came of the last attempt. */
export function useCertificate() {
  const [problem, setProblem] = useState<CertificateProblem | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [pasted, setPasted] = useState('');

  const attempt = async (source: FactSource, bring: () => Promise<CertificateAnswer>) => {
    setBusy(true);
    const answer = await bring().catch(unreadable);
    setBusy(false);
    const reason = answer.outcome === 'refused' ? answer.reason : null;
    setProblem(reason);
    setQuestion(
      answer.outcome === 'several' ? { certificates: answer.certificates, source } : null,
    );
    if (answer.outcome === 'taken' || (reason && secrets.includes(reason))) setPasted('');
  };
  return {
    problem,
    question,
    isBusy,
    pasted,
    setPasted,
    attempt,
    dismiss: () => setQuestion(null),
  };
}

function unreadable(): CertificateAnswer {
  return { outcome: 'refused', reason: 'unreadable' };
}
