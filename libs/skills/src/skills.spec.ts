import { describe, expect, it } from '@jest/globals';
import { languages, taskKinds, type SkillCode } from '@kring/care-network';
import { isKnownSkill, skillByCode, skillName, skills } from './skills.js';

const bookkeeping = 'administration.bookkeeping' as SkillCode;

describe('the shared skill list', () => {
  it('names every skill in every language', () => {
    const unnamed = skills.flatMap((skill) =>
      languages.filter((language) => skill.names[language].trim() === '').map((language) => [skill.code, language]),
    );
    expect(unnamed).toEqual([]);
  });

  it('has no code twice', () => {
    const codes = skills.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has no two skills with one name in one language', () => {
    const doubles = languages.filter(
      (language) => new Set(skills.map(({ names }) => names[language])).size !== skills.length,
    );
    expect(doubles).toEqual([]);
  });

  it('has the parent of every narrow skill, within the same kind of task', () => {
    const orphans = skills.filter(
      ({ parent, taskKind }) => parent !== null && skillByCode(parent)?.taskKind !== taskKind,
    );
    expect(orphans).toEqual([]);
  });

  it('has one broad skill for each kind of task, named after it', () => {
    const broad = skills.filter(({ parent }) => parent === null);
    expect(broad.map(({ code }) => code).sort()).toEqual([...taskKinds].sort());
  });

  it('writes codes as words with dots from broad to narrow', () => {
    expect(skills.filter(({ code }) => !/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/.test(code))).toEqual([]);
  });

  it('writes names in lower case, as inside a sentence', () => {
    const firstLetters = skills.flatMap(({ names }) => languages.map((language) => names[language].charAt(0)));
    expect(firstLetters.filter((letter) => letter !== letter.toLowerCase())).toEqual([]);
  });
});

describe('a skill code', () => {
  it('is known when it stands in the list', () => {
    expect(isKnownSkill(bookkeeping)).toBe(true);
  });

  it('is not known when it does not', () => {
    expect(isKnownSkill('administration.juggling')).toBe(false);
    expect(skillByCode('administration.juggling')).toBeNull();
  });

  it('has a name in each language', () => {
    expect(languages.map((language) => skillName(bookkeeping, language))).toEqual([
      'boekhouden',
      'bookkeeping',
      'comptabilité',
      'contabilidade',
    ]);
  });

  it('that is unknown is shown as itself', () => {
    expect(skillName('sport.judo' as SkillCode, 'en')).toBe('sport.judo');
  });
});
