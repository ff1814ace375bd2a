package ua.vikno.cityplan;

import java.util.List;
import ua.vikno.cityplan.drawing.SheetTexts;

/** Everything the sheet says in words, put together from the order and the plan. */
final class SheetContents {

    private SheetContents() {}

    static SheetTexts texts(SheetOrder order, Dataset plan, PlanePoint place) {
        return new SheetTexts(
                SheetWords.of("title"),
                joined(order.community(), order.department(), order.centre()),
                SheetWords.of("object"),
                order.address(),
                SheetWords.of("number", order.number(), SheetWords.date(order.issuedOn())),
                order.purpose().isEmpty() ? "" : SheetWords.of("purpose", order.purpose()),
                SheetWords.of("scale", order.scale().text()),
                SheetWords.of("ground", SheetWords.wholeMetres(order.scale().denominator() / 100)),
                plan.training() ? SheetWords.of("training") : "",
                SheetWords.of("north"),
                SheetWords.of("axis.north"),
                SheetWords.of("axis.east"),
                SheetWords.of("legend"),
                SheetWords.of("legend.place"),
                SheetWords.of("legend.grid"),
                facts(order, plan, place),
                new SheetTexts.Signature(SheetWords.of("executor"), order.executorPosition(), order.executorName()),
                new SheetTexts.Signature(SheetWords.of("head"), order.headPosition(), ""),
                SheetWords.of("signature"),
                SheetWords.shortDate(order.issuedOn()),
                order.verifyUrl(),
                SheetWords.of("verify"),
                SheetWords.of("code", order.verifyCode()),
                SheetWords.of("control"),
                SheetWords.of("survey"),
                SheetWords.of("page"),
                SheetWords.of("subject", order.address(), order.scale().text()),
                order.issuedOn());
    }

    private static List<String> facts(SheetOrder order, Dataset plan, PlanePoint place) {
        return List.of(
                SheetWords.of("crs", plan.grid().title(), plan.grid().code()),
                SheetWords.of("crs.transformation"),
                SheetWords.of("point", SheetWords.metres(place.north()), SheetWords.metres(place.east())),
                SheetWords.of(
                        "point.geo",
                        SheetWords.degrees(order.point().latitude()),
                        SheetWords.degrees(order.point().longitude())),
                SheetWords.of(
                        "data", SheetWords.shortDate(plan.asOf()), plan.source(), plan.licence(), plan.version()));
    }

    private static String joined(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                all.append(all.isEmpty() ? "" : " · ").append(part);
            }
        }
        return all.toString();
    }
}
