import { goalSection, indicatorSection, noteSection } from './plan-sections.ts'
import { findingSection, gapSection, partnerSection, sdgSection } from './reach-sections.ts'
import type { Report, ReportSubject } from './subject.ts'
import type { ReportWords } from './texts.ts'
import { budgetSection, evaluationSection, resultSection } from './year-sections.ts'

/** The report of a strategy in the words of a language. */
export const reportOf = (subject: ReportSubject, say: ReportWords): Report => {
  const { strategy, day } = subject
  const { startsOn, endsOn, place, assessment } = strategy
  return {
    title: say.title(strategy.name),
    facts: [
      place.name,
      ...(startsOn && endsOn ? [say.period(startsOn, endsOn)] : []),
      say.asOf(day(assessment.asOf)),
    ],
    sections: [
      {
        key: 'summary',
        heading: say.summary,
        paragraphs: [say.stands(say.states[assessment.status]), assessment.text],
      },
      goalSection(subject, say),
      indicatorSection(subject, say),
      ...resultSection(subject, say),
      ...budgetSection(subject, say),
      ...evaluationSection(subject, say),
      sdgSection(subject, say),
      partnerSection(subject, say),
      gapSection(subject, say),
      findingSection(subject, say),
      noteSection(subject, say),
    ],
  }
}
