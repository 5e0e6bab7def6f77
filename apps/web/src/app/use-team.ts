import { makeVar } from '@apollo/client';
import { useReactiveVar } from '@apollo/client/react';
import { useViewer, type Viewer } from './viewer-context.js';

const storageKey = 'kring.team';
const chosen = makeVar(localStorage.getItem(storageKey));

export function chooseTeam(teamId: string): void {
  localStorage.setItem(storageKey, teamId);
  chosen(teamId);
}

/** The team that one works for now: the one chosen last on this device, else the first by name. */
export function useTeam(): Viewer['teams'][number] | undefined {
  const { teams } = useViewer();
  const teamId = useReactiveVar(chosen);
  return teams.find(({ id }) => id === teamId) ?? teams[0];
}
