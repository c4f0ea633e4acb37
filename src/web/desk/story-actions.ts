import type { ArticleStatus } from '../operations.ts';

/** Something that can be done with a story now. */
export interface Action {
  readonly kind: 'save' | 'publish' | 'schedule' | 'unschedule' | 'correct' | 'withdraw';
  readonly label: string;
  readonly isMain?: boolean;
  readonly isOff?: boolean;
}

/** What can be done with a story of this state; undefined is one that was never saved. */
export function actionsOf(status: ArticleStatus | undefined, { isDirty, mayPublish }: { readonly isDirty: boolean; readonly mayPublish: boolean }): readonly Action[] {
  const publishing = (actions: readonly Action[]) => (mayPublish ? actions : []);
  switch (status) {
    case undefined:
    case 'DRAFT':
      return [{ kind: 'save', label: 'Save draft', isOff: !isDirty }, ...publishing([{ kind: 'schedule', label: 'Schedule…' }, { kind: 'publish', label: 'Publish', isMain: true }])];
    case 'SCHEDULED':
      return [
        { kind: 'save', label: 'Save', isOff: !isDirty },
        ...publishing([{ kind: 'unschedule', label: 'Back to draft' }, { kind: 'schedule', label: 'Reschedule…' }, { kind: 'publish', label: 'Publish now', isMain: true }]),
      ];
    case 'PUBLISHED':
      return publishing([{ kind: 'withdraw', label: 'Withdraw…' }, { kind: 'correct', label: 'Correct…', isOff: !isDirty }, { kind: 'save', label: 'Update', isOff: !isDirty, isMain: true }]);
    case 'WITHDRAWN':
      return [];
  }
}
