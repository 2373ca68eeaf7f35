import type { CacheProvider } from '@node-saml/node-saml';
import type { Company } from '../../world/world.ts';

/** Keeps, for each company, the ids of requests that wait for their answer; each is answered once. */
export function createPendingRequests(): (company: Company) => CacheProvider {
  const providers = new Map<string, CacheProvider>();
  return ({ subdomain }) => {
    const provider = providers.get(subdomain) ?? createProvider();
    providers.set(subdomain, provider);
    return provider;
  };
}

function createProvider(): CacheProvider {
  const requests = new Map<string, string>();
  return {
    saveAsync: async (id, sentAt) => {
      requests.set(id, sentAt);
      return { value: sentAt, createdAt: Date.parse(sentAt) };
    },
    getAsync: async (id) => requests.get(id) ?? null,
    removeAsync: async (id) => (id !== null && requests.delete(id) ? id : null),
  };
}
