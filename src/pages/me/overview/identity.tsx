import { useState } from 'react';
import { AnswerTable } from '@/components/answer-table';
import { Button } from '@/components/button';
import { Card } from '@/components/card';
import { insuranceInWords, meWords, placeInWords } from '@/copy/me.copy';
import { maskName } from '@/domain/person/masking';
import type { Person } from '@/frames/signed-in';

/** Who is signed in: masked, until one asks for the name. */
export function Identity({ me, profile }: Person) {
  const [isShown, setShown] = useState(false);
  const { insurance, name, idNumberMasked, phoneMasked } = me;
  return (
    <Card title={meWords.identity}>
      <AnswerTable
        rows={[
          { question: meWords.name, answer: isShown ? name : maskName(name) },
          { question: meWords.idNumber, answer: idNumberMasked },
          { question: meWords.phone, answer: phoneMasked ?? meWords.noPhone },
          { question: meWords.insurance, answer: insuranceInWords(insurance) },
          { question: meWords.place, answer: placeInWords(profile.name, insurance.city) },
        ]}
      />
      <Button kind='quiet' label={isShown ? meWords.hideName : meWords.showName} onPress={() => setShown(!isShown)} />
    </Card>
  );
}
