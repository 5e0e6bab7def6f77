import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { nodes, showAt, team, viewerAs } from '../testing/show-at.js';

const hazelaar = { ...team, id: 't2', name: 'Huis De Hazelaar' };
const teamOf = ({ id }: { readonly id: string }) => (id === 't2' ? hazelaar : team);

beforeEach(() => localStorage.clear());

describe('who leads several teams', () => {
  it('switches between them, and the menu goes along', async () => {
    const viewer = viewerAs('teamLeader', { teams: [team, hazelaar] });
    const { user } = showAt('/', { viewer, team: teamOf });
    expect(await screen.findByRole('heading', { level: 1, name: 'Huis De Linde' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Team/ }));
    await user.click(await screen.findByRole('option', { name: 'Huis De Hazelaar' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Huis De Hazelaar' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vragen' }).getAttribute('href')).toBe('/teams/t2/needs');
  });

  it('sees no switch with one team', async () => {
    showAt('/', { viewer: viewerAs('teamLeader') });
    expect(await screen.findByRole('heading', { level: 1, name: 'Huis De Linde' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Team/ })).toBeNull();
  });
});

describe('a session that has ended', () => {
  it('brings the welcome at the address where one was, and says why', async () => {
    const requests = () => {
      throw new GraphQLError('Nobody is signed in.', { extensions: { code: 'UNAUTHENTICATED' } });
    };
    const welcome = { store: 'demo', personas: [] };
    const { router } = showAt('/requests', { viewer: viewerAs('relative'), requests, welcome });
    expect(await screen.findByText('U bent uitgelogd')).toBeTruthy();
    expect(router.state.location.pathname).toBe('/requests');
  });

  it('is no reason to leave a screen that may not be seen', async () => {
    const requests = () => {
      throw new GraphQLError('This role may not do this.', { extensions: { code: 'FORBIDDEN' } });
    };
    showAt('/requests', { viewer: viewerAs('relative'), requests: requests, welcome: nodes([]) });
    expect(await screen.findByText('Dit mag u niet zien')).toBeTruthy();
  });
});
