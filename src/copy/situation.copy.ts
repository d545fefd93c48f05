/** Choosing the matter one came for, where a region asks first. */
export const situationWords = {
  lead: '请选要办的事。',
  missing: '还没有选。请选一项。',
  choices: {
    SHARE: { name: '家庭共济', note: '让一位家人用我的账户' },
    END: { name: '家庭共济解绑', note: '不再让一位家人用我的账户' },
  },
} as const;
