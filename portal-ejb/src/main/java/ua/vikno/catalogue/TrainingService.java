package ua.vikno.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.vikno.kernel.Bilingual;
import ua.vikno.organisation.Term;

/**
 * A row of {@code demo/services.csv}.
 *
 * @param sphere number of its sphere
 * @param provider code of its provider
 */
record TrainingService(String sphere, String provider, ServiceFacts facts) {

    static List<TrainingService> readAll() {
        return CsvTable.read("/demo/services.csv").rows().stream()
                .map(TrainingService::from)
                .toList();
    }

    private static TrainingService from(Map<String, String> row) {
        ServiceFacts facts = new ServiceFacts(
                new ServiceCode(row.get("code")),
                new Bilingual(row.get("name_uk"), row.get("name_en")),
                Applicant.valueOf(row.get("applicant")),
                new Term(Integer.parseInt(row.get("term_amount")), Term.Unit.valueOf(row.get("term_unit"))),
                Fee.entered(row.get("fee").isEmpty() ? null : new BigDecimal(row.get("fee")), row.get("fee_note")),
                Channel.valueOf(row.get("channel")),
                "yes".equals(row.get("extraterritorial")),
                ResultKind.valueOf(row.get("result_kind")),
                row.get("basis"),
                situations(row.get("life_situations")));
        return new TrainingService(row.get("sphere"), row.get("provider"), facts);
    }

    private static Set<String> situations(String listed) {
        return Stream.of(listed.split(";"))
                .map(String::strip)
                .filter(situation -> !situation.isEmpty())
                .collect(Collectors.toSet());
    }
}
