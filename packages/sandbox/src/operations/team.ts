// The people of an account: its owner, who is the user behind the keys, and those who were invited. Nobody follows
// the link in an invitation to a sandbox, so invitations stay invitations, with the address as their id.
import { badField, notFound } from '../errors.js';
import type { components } from '../generated/api.gen.js';
import { knownValues } from '../generated/contract.gen.js';
import * as profiles from '../store/profiles.js';
import type { Scope } from '../store/scope.js';
import * as store from '../store/team.js';
import { shown } from '../validation.js';
import type { Handlers } from './handler.js';

type Member = components['schemas']['TeamMember'];

function owner({ id, email, first_name, last_name }: profiles.Profile): Member {
  const name = [first_name, last_name].filter(Boolean).join(' ') || null;
  return { id, email, name, role: 'owner', status: 'active', last_login: null };
}

const invited = ({ email, name, role }: store.Invitation): Member => ({
  ...{ id: email, email, name, role, status: 'invited', last_login: null },
});

async function invitation(scope: Scope, email: string): Promise<store.Invitation> {
  const found = await store.get(scope, email.toLowerCase());
  if (!found) throw notFound('invitation', email);
  return found;
}

/** Someone who was invited, by their id. */
async function member(scope: Scope, id: string): Promise<store.Invitation> {
  const found = await store.get(scope, id.toLowerCase());
  if (!found) throw notFound('member', id);
  return found;
}

function checkedRole(role: string): store.Invitation['role'] {
  const roles: readonly string[] = knownValues.TeamInvite.role;
  if (!roles.includes(role)) throw badField('role', `must be one of ${roles.join(', ')}, got ${shown(role)}`);
  return role as store.Invitation['role'];
}

async function changeOwner(
  scope: Scope,
  profile: profiles.Profile,
  changes: { role?: string; name?: string },
) {
  const { role = 'owner', name } = changes;
  if (role !== 'owner') throw badField('role', 'of the only owner cannot change');
  if (name === undefined) return owner(profile);
  const [first_name = null, ...rest] = name.trim().split(/\s+/);
  const changed = { ...profile, first_name, last_name: rest.join(' ') || null };
  await profiles.save(scope, changed);
  return owner(changed);
}

export const team: Handlers = {
  getAccountTeam: {
    handle: async (scope) => ({
      result: [owner(await profiles.get(scope)), ...(await store.list(scope)).map(invited)],
    }),
  },

  putAccountTeamUserId: {
    async handle(scope, { path, body }) {
      const profile = await profiles.get(scope);
      if (path.user_id === profile.id) return changeOwner(scope, profile, body);
      const before = await member(scope, path.user_id);
      const role = body.role === undefined ? before.role : checkedRole(body.role);
      const changed = { ...before, role, name: body.name ?? before.name };
      await store.save(scope, changed);
      return invited(changed);
    },
  },

  deleteAccountTeamUserId: {
    async handle(scope, { path }) {
      if (path.user_id === (await profiles.get(scope)).id)
        throw badField('user_id', 'is the only owner, who cannot be removed');
      const { email } = await member(scope, path.user_id);
      await store.remove(scope, email);
      return { success: true, id: email };
    },
  },

  postAccountTeamInvite: {
    async handle(scope, { body }) {
      const email = body.email.trim().toLowerCase();
      if (!/^[^\s@/]+@[^\s@/]+\.[^\s@/.]+$/.test(email))
        throw badField('email', `is not an address, got ${shown(body.email)}`);
      const role = checkedRole(body.role);
      if (email === (await profiles.get(scope)).email.toLowerCase())
        throw badField('email', 'is that of the owner');
      const name = (await store.get(scope, email))?.name ?? null;
      const row = { email, name, role, invited_at: scope.now };
      await store.save(scope, row);
      return invited(row);
    },
  },

  deleteAccountTeamInvitesEmail: {
    async handle(scope, { path }) {
      const { email } = await invitation(scope, path.email);
      await store.remove(scope, email);
      return { success: true, id: email };
    },
  },

  postAccountTeamResendEmail: {
    async handle(scope, { path }) {
      const found = await invitation(scope, path.email);
      await store.save(scope, { ...found, invited_at: scope.now });
      return { success: true, id: found.email };
    },
  },
};
