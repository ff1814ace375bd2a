package ua.vikno.demotown;

import static ua.vikno.demotown.Street.Rank.AVENUE;
import static ua.vikno.demotown.Street.Rank.LANE;
import static ua.vikno.demotown.Street.Rank.LOCAL;
import static ua.vikno.demotown.Street.Rank.STREET;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** The streets: where each runs, what it is called and what it was called before. All names are invented for the town. */
final class StreetPlan {

    private final GeometryFactory geometry;
    private final TownFrame north;
    private final TownFrame south;
    private final Ground ground;
    private final List<Street> streets = new ArrayList<>();

    StreetPlan(GeometryFactory geometry, TownFrame north, TownFrame south, Ground ground) {
        this.geometry = geometry;
        this.north = north;
        this.south = south;
        this.ground = ground;
    }

    List<Street> draw() {
        mainStreets();
        alongTheCentre();
        alongTheNorth();
        alongTheEast();
        across();
        lanes();
        beyondTheRiver();
        worksQuarter();
        return streets;
    }

    private void mainStreets() {
        along("проспект", "Соборний", "Жовтневий", AVENUE, -130, -1150, 1900);
        across("вулиця", "Ратушна", "Радянська", AVENUE, -195, -900, 1420);
        across("вулиця", "Вокзальна", "Паровозна", STREET, 1010, -1100, 1420);
        add("вулиця", "Пристанська", "Пароплавна", STREET, ground.embankment());
        add("бульвар", "Каштановий", "Піонерський", STREET, ground.boulevard());
    }

    private void alongTheCentre() {
        along("вулиця", "Гончарна", "Комунарів", LOCAL, 150, -390, 1210);
        along("вулиця", "Музейна", "", LOCAL, 150, -390, -1500);
        along("вулиця", "Липова", "Ударників", STREET, 16, -580, 1385);
        along("вулиця", "Гайова", "", LOCAL, 16, -580, -1300);
        along("вулиця", "Млинова", "Червона", STREET, -262, -1150, 1400);
        along("вулиця", "Бондарська", "", LOCAL, -368, -900, 390);
        along("вулиця", "Кушнірська", "", LOCAL, -372, 390, 1390);
    }

    private void alongTheNorth() {
        along("вулиця", "Шкільна", "Жовтневої Зорі", STREET, 268, -1510, 1400);
        along("вулиця", "Садова", "", LOCAL, 372, -195, -1510);
        along("вулиця", "Грушева", "", LOCAL, 366, -195, 1210);
        along("вулиця", "Пасічна", "", LOCAL, 470, -195, -1520);
        along("вулиця", "Медова", "", LOCAL, 474, -195, 590);
        along("вулиця", "Чумацька", "Більшовицька", STREET, 578, -1520, 1400);
        along("вулиця", "Калинова", "", LOCAL, 684, -195, -1520);
        along("вулиця", "Вербова", "", LOCAL, 680, -195, 590);
        along("вулиця", "Вишнева", "Колгоспна", LOCAL, 786, -195, -1510);
        along("вулиця", "Яблунева", "", LOCAL, 790, -195, 590);
        along("вулиця", "Козацька", "Чапаївська", STREET, 894, -1500, 1390);
        along("вулиця", "Зоряна", "", LOCAL, 1004, -195, -1400);
        along("вулиця", "Сонячна", "", LOCAL, 1000, -195, 1390);
        along("вулиця", "Польова", "", LOCAL, 1108, -195, -1330);
        along("вулиця", "Світанкова", "", LOCAL, 1112, -195, 1300);
        along("вулиця", "Степова", "", LOCAL, 1216, -1330, 1010);
        along("вулиця", "Обʼїзна", "", STREET, 1330, -1000, 1010);
    }

    private void alongTheEast() {
        along("вулиця", "Шевська", "", LOCAL, -470, -195, 590);
        along("вулиця", "Рибальська", "", LOCAL, -476, 590, 1390);
        along("вулиця", "Пекарська", "", LOCAL, -574, 190, 1390);
        along("вулиця", "Човнярська", "", LOCAL, -680, 590, 1390);
        along("вулиця", "Очеретяна", "", LOCAL, -784, 800, 1380);
        along("вулиця", "Лозова", "", LOCAL, -880, 1010, 1370);
    }

    private void across() {
        across("вулиця", "Кузнечна", "Пролетарська", STREET, -580, -640, 1330);
        across("вулиця", "Ткацька", "Ударна", STREET, 190, -900, 1216);
        across("вулиця", "Лугова", "", LOCAL, -1350, 372, 1216);
        across("вулиця", "Джерельна", "", LOCAL, -1160, 150, 1330);
        across("вулиця", "Кринична", "", LOCAL, -965, 0, 894);
        across("вулиця", "Барвінкова", "", LOCAL, -985, 894, 1216);
        across("вулиця", "Озерна", "", LOCAL, -775, -130, 1108);
        across("вулиця", "Поштова", "", LOCAL, -390, -500, 578);
        across("вулиця", "Музична", "", LOCAL, -396, 578, 1216);
        across("вулиця", "Театральна", "", LOCAL, 392, -262, 578);
        across("вулиця", "Горіхова", "", LOCAL, 390, 578, 1216);
        across("вулиця", "Млинарська", "", LOCAL, 386, -262, -800);
        across("вулиця", "Лікарняна", "Наркомівська", STREET, 592, -900, 1330);
        across("вулиця", "Аптечна", "", LOCAL, 800, -262, 372);
        across("вулиця", "Спортивна", "", LOCAL, 800, 578, 1330);
        across("вулиця", "Рогозова", "", LOCAL, 800, -262, -900);
        across("вулиця", "Скляна", "", LOCAL, 1212, -1000, 372);
        across("вулиця", "Соловʼїна", "", LOCAL, 1208, 894, 1216);
    }

    private void lanes() {
        lane("Тихий", 30, -130, 16);
        lane("Гончарний", 70, 16, 150);
        lane("Ратушний", -300, -130, 16);
        lane("Театральний", 300, 16, 150);
        lane("Кутовий", 490, -130, 16);
        lane("Вузький", 690, 16, 150);
        lane("Бондарський", 110, -368, -262);
        lane("Шевський", 290, -470, -372);
        lane("Квітковий", -680, 372, 578);
        lane("Медовий", -60, 372, 578);
        lane("Калиновий", -1060, 578, 786);
        lane("Затишний", 60, 684, 894);
        lane("Зоряний", -680, 894, 1108);
        lane("Ґонтовий", -500, 150, 268);
        lane("Пекарський", 900, -574, -476);
        lane("Криничний", -870, 268, 372);
        lane("Підкова", 690, -476, -372);
    }

    private void beyondTheRiver() {
        acrossSouth("вулиця", "Зарічна", "Колективна", STREET, 0, 0, -1000);
        alongSouth("вулиця", "Лелеча", "", -60, -560, 620);
        alongSouth("вулиця", "Журавлина", "", -170, -620, 680);
        alongSouth("вулиця", "Лебедина", "", -285, -640, 700);
        alongSouth("вулиця", "Ластівчина", "", -400, -600, 690);
        alongSouth("вулиця", "Волошкова", "", -520, -540, 640);
        alongSouth("вулиця", "Ромашкова", "", -640, -420, 560);
        alongSouth("вулиця", "Мальовнича", "", -760, -300, 420);
        acrossSouth("вулиця", "Човнова", "", LOCAL, -330, -30, -640);
        acrossSouth("вулиця", "Вербна", "", LOCAL, 300, -30, -760);
        acrossSouth("вулиця", "Кленова", "", LOCAL, 560, -60, -640);
    }

    private void worksQuarter() {
        across("вулиця", "Заводська", "Індустріальна", STREET, 1660, -900, 900);
        along("вулиця", "Ливарна", "", LOCAL, 372, 1470, 1900);
        along("вулиця", "Верстатна", "", LOCAL, -470, 1470, 1900);
        along("вулиця", "Цегельна", "", LOCAL, 640, 1470, 1850);
    }

    private void lane(String name, double u, double fromV, double toV) {
        across("провулок", name, "", LANE, u, fromV, toV);
    }

    private void along(String kind, String name, String old, Street.Rank rank, double v, double from, double to) {
        add(kind, name, old, rank, north.along(v, from, to));
    }

    private void across(String kind, String name, String old, Street.Rank rank, double u, double from, double to) {
        add(kind, name, old, rank, north.across(u, from, to));
    }

    private void alongSouth(String kind, String name, String old, double v, double from, double to) {
        add(kind, name, old, LOCAL, south.along(v, from, to));
    }

    private void acrossSouth(String kind, String name, String old, Street.Rank rank, double u, double from, double to) {
        add(kind, name, old, rank, south.across(u, from, to));
    }

    private void add(String kind, String name, String old, Street.Rank rank, List<Coordinate> line) {
        LineString whole = geometry.createLineString(line.toArray(Coordinate[]::new));
        for (LineString piece : pieces(ground.trim(name, whole), whole)) {
            streets.add(new Street(kind, name, old, rank, piece));
        }
    }

    /** Trimming may turn a line round or cut it in two: keep its direction, drop scraps. */
    private static List<LineString> pieces(Geometry trimmed, LineString whole) {
        List<LineString> pieces = new ArrayList<>();
        for (int i = 0; i < trimmed.getNumGeometries(); i++) {
            LineString piece = (LineString) trimmed.getGeometryN(i);
            if (piece.getLength() < 60) {
                continue;
            }
            boolean turned = place(whole, piece.getStartPoint().getCoordinate())
                    > place(whole, piece.getEndPoint().getCoordinate());
            pieces.add(turned ? piece.reverse() : piece);
        }
        return pieces;
    }

    private static double place(LineString line, Coordinate point) {
        return new org.locationtech.jts.linearref.LengthIndexedLine(line).project(point);
    }
}
